import { Readable, Writable } from 'node:stream';
import { onTestFinished, vi } from 'vitest';
import { runNew } from '../../../src/tools/interview/run-new.ts';
import { ScratchPortal } from '../../content/scratch-portal.ts';

/** The session of the second portal below. */
export const SESSION = 'dialogues/1999-12-03-doi-thoai-ve-cay.yaml';

/** A second portal with a field of work, an upcoming session, and a removed id; deleted after the test. */
export function scratch(): ScratchPortal {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
    vi.unstubAllEnvs();
  });
  portal.write('fields/cay-coi.yaml', 'name:\n  vi: "Cây cối"\n  en: "Trees"\n');
  portal.write(
    SESSION,
    [
      '# Cuộc đầu tiên',
      'title:',
      '  vi:   "Đối thoại về cây"   # tên ngắn',
      'form: dialogue',
      'states:',
      '    - state: announced',
      '      date: "1999-11-20"',
      '      starts: "1999-12-03T08:30+07:00"',
      '      sources: [bao-vi-du]',
      '      confidence: high # theo báo',
      '# hết các trạng thái',
      'note:',
      '  vi: >-',
      '    Dòng một',
      '    dòng hai',
      '',
    ].join('\n'),
  );
  portal.edit('ids.txt', /$/u, 'dialogue:1999-12-03-doi-thoai-ve-cay\n');
  return portal;
}

/** What was said, with the same name for the folder of any portal. */
export const anonymous = (text: string): string => text.replaceAll(/\S*portal-\w{6}/gu, '<content>');
/** Answers as they are piped into the command. */
export const linesFor = (answers: readonly string[]): string => answers.map((line) => `${line}\n`).join('');

/** Runs the interview within this process, with these answers. */
export async function answer(
  portal: ScratchPortal,
  args: readonly string[],
  answers: readonly string[] = [],
  command: typeof runNew = runNew,
) {
  vi.stubEnv('PORTAL_CONTENT', portal.folder);
  vi.stubEnv('PORTAL_TODAY', undefined);
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const chunks: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  const status = await command(args, Readable.from([linesFor(answers)]), output);
  const stderr = errors.mock.calls.map(([line]) => `${String(line)}\n`).join('');
  errors.mockRestore();
  return { status, stdout: anonymous(chunks.join('')), stderr: anonymous(stderr) };
}

/** The answers for an agency and for a document, up to their optional fields. */
export const AGENCY = ['Sở Hoa', 'Department of Flowers', 'department', 'bao-vi-du', 'high', ''];
export const DOCUMENT = [
  'cong-van',
  '12/UB',
  'Ủy ban Thị xã Ví Dụ',
  '',
  '19/3/1999',
  'Tưới cây',
  '',
  'báo ví dụ',
  'high',
  '',
];
/** The answers that add no field and write the file. */
export const END = ['', ''];
