import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { KINDS } from '../../src/cli/new/kinds.ts';
import { fieldsOf, itemOf, type Field } from '../../src/cli/new/fields.ts';
import { LINES_VI } from '../../src/cli/new/lines-vi.ts';
import { sourceSchema } from '../../src/schema/source.ts';
import { z } from 'astro/zod';
import { ScratchPortal } from '../content/scratch-portal.ts';

/** A second portal with what a service needs. */
const scratch = (): ScratchPortal => {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  portal.write('fields/cay-coi.yaml', 'name:\n  vi: "Cây cối"\n  en: "Trees"\n');
  return portal;
};

/** Runs the command as its npm script does, with answers as a script would send them. */
function answer(portal: ScratchPortal, args: readonly string[], answers: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...args], {
    encoding: 'utf8',
    input: answers.map((line) => `${line}\n`).join(''),
    env: { ...process.env, PORTAL_CONTENT: portal.folder },
  });
  const anonymous = (text: string): string => text.replaceAll(/\S*portal-\w{6}/gu, '<content>');
  return { status, stdout: anonymous(stdout), stderr: anonymous(stderr) };
}

/** Every file of a portal with its bytes. */
const bytesOf = ({ folder }: ScratchPortal): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((path) => [path, statSync(join(folder, path)).isFile() ? readFileSync(join(folder, path), 'utf8') : '/']),
  );

const AGENCY = ['Sở Hoa', 'Department of Flowers', 'department', 'bao-vi-du', 'high', '', '', ''];
const DOCUMENT = ['cong-van', '12/UB', 'Ủy ban Thị xã Ví Dụ', '', '19/3/1999', 'Tưới cây', '', 'bao', 'high', '', '', ''];

describe('each kind writes a file that the check accepts', () => {
  test('an agency, with a source made on the way', () => {
    const portal = scratch();
    const { status, stdout } = answer(
      portal,
      ['agency'],
      [
        ...['Sở Hoa và Cây cảnh', 'Department of Flowers', '3'],
        ...['https://www.vidu.gov.vn/tin/lap-so-hoa.html, báo', '', 'Báo Mới', 'Lập Sở Hoa', 'vi'],
        ...['1', 'so-hoa'],
        ...['abbreviations, founded', 'SHCC', 'SH', '', 'ngày 2 tháng 9 năm 1998', 'bao-vi-du', 'medium', '', ''],
        ...['contacts', 'c', '', ''],
      ].slice(0, -4),
    );
    expect(status).toBe(2);
    expect(stdout).toContain('SHCC');
  });
});
