import { join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { MESSAGE_LOCALES, type MessageLocale } from '../../../src/reader/messages/messages.ts';
import { runImport, type ImportOptions } from '../../../src/tools/procedures/run-import.ts';
import { bytesOf } from '../../content/portal-files.ts';
import { ScratchPortal } from '../../content/scratch-portal.ts';
import { DAY, linesOf, THREE } from './rows.ts';

/** A portal whose fields and readings know the rows of these tests; deleted after the test. */
export function scratch(): ScratchPortal {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  portal.write('fields/cay.yaml', 'name: { vi: "Cây", en: "Trees" }\nsource_names: ["Cây xanh"]\n');
  portal.write(
    'readings/01-cay.yaml',
    'rows: [{ when: { competent: ["Ủy ban"] }, decides: [uy-ban], reason: "Its name", confidence: high }]\n',
  );
  return portal;
}

/** The folder of the portal, and that of its file, by names that stay the same. */
export const anonymous = (text: string): string => text.replaceAll(/[^\s“]*portal-\w{6}/gu, '<content>');

/** A file of rows beside a portal: hidden, so that it is no content. */
export function fileOf(portal: ScratchPortal, rows: readonly (object | string)[]): string {
  portal.write('.rows.jsonl', linesOf(rows));
  return join(portal.folder, '.rows.jsonl');
}

/** Imports rows in this process. */
export function run(portal: ScratchPortal, rows: readonly (object | string)[], options: Partial<ImportOptions> = {}) {
  vi.stubEnv('PORTAL_CONTENT', portal.folder);
  vi.stubEnv('PORTAL_TODAY', undefined);
  const [out, errors] = (['log', 'error'] as const).map((to) =>
    vi.spyOn(console, to).mockImplementation(() => undefined),
  );
  const file = fileOf(portal, rows);
  const status = runImport(file, { lang: 'en', read: DAY, source: 'bao-vi-du', ...options });
  const said = [...(out?.mock.calls ?? []), ...(errors?.mock.calls ?? [])].map(([line]) => String(line)).join('\n');
  out?.mockRestore();
  errors?.mockRestore();
  return { status, said: anonymous(said) };
}

/** What both languages say of an import that writes nothing; the code that both exit with. */
export function inBoth(
  portal: ScratchPortal,
  rows: readonly (object | string)[],
  options: Partial<ImportOptions> = {},
) {
  const before = bytesOf(portal);
  const said = MESSAGE_LOCALES.map((lang: MessageLocale) => run(portal, rows, { ...options, lang }));
  const after = bytesOf(portal);
  for (const files of [before, after]) delete files['.rows.jsonl'];
  expect(after).toEqual(before);
  const [first, ...others] = new Set(said.map(({ status }) => status));
  expect(others).toEqual([]);
  return { status: first, said: said.map((one) => one.said).join('\n\n=====\n\n') };
}

/** A portal into which three procedures were imported. */
export function imported(): ScratchPortal {
  const portal = scratch();
  expect(run(portal, THREE).status).toBe(0);
  return portal;
}
