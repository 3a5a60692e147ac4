import type { ScratchPortal } from './scratch-portal.ts';

const SOURCE = 'sources/bao-vi-du.yaml';

/** Mistakes in what one needs to cite a source. */
export const BAD_SOURCES: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'a source without address or citation': (portal) => {
    portal.edit(SOURCE, 'citation: "Báo Ví Dụ, số 12"\n', '');
  },
  'a source without publisher or title, and nothing said of either': (portal) => {
    portal.edit(SOURCE, 'publisher: "Báo Ví Dụ"\n', '');
    portal.edit(SOURCE, '  title: notes\n', '');
  },
  'a source with a date that it calls unknown': (portal) => {
    portal.edit(SOURCE, 'language: vi', 'date: "1999-03-19"\nlanguage: vi');
  },
  'a source whose unknown title was found': (portal) => {
    portal.edit(SOURCE, 'unknown:', 'found:\n  title: copy\nunknown:');
  },
  'a way of looking for a date that does not exist': (portal) => {
    portal.edit(SOURCE, 'date: notes', 'date: nowhere');
  },
  'a source without kind or the day it was read': (portal) => {
    portal.edit(SOURCE, 'kind: press\n', '');
    portal.edit(SOURCE, 'read: "1999-12-01"\n', '');
  },
  'an English address of a source in Vietnamese': (portal) => {
    portal.edit(SOURCE, 'citation:', 'url: "https://vidu.example/en/12.html"\ncitation:');
  },
  'a Vietnamese address of a source in another language': (portal) => {
    portal.edit(SOURCE, 'citation:', 'url: "https://vidu.example/d6/vi-VN/12.html"\ncitation:');
    portal.edit(SOURCE, 'language: vi', 'language: other');
  },
};
