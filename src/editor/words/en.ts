import type { EditorWords } from './editor-words.ts';

export const en: EditorWords = {
  tag: 'en-US',
  language: 'English',
  title: 'Editing',
  kinds: {
    dialogues: ['Sessions', 'Session'],
    agencies: ['Agencies', 'Agency'],
    services: ['Services: our own part', 'Service'],
    documents: ['Documents', 'Document'],
    directives: ['Documents that assign tasks: common part', 'Document that assigns tasks'],
    sources: ['Sources', 'Source'],
  },
  id: 'Permanent id, also the name of the file: lower-case letters without marks, digits, dots and hyphens.',
  date: 'As precise as its source: 2021-05-23, 2021-05, 2021-Q2 or 2021.',
  moment: 'As precise as its source: 2021-03-19T08:30+07:00, 2021-03-19, 2021-03 or 2021-Q1.',
  pick: 'Pick from a calendar',
  anyOf: 'Id of an entry of one of these kinds: {kinds}.',
  noScript: 'This page needs JavaScript.',
};
