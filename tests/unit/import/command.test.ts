import { spawnSync } from 'node:child_process';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test, vi } from 'vitest';
import { rowSchema } from '../../../src/tools/procedures/row-schema.ts';
import type { ScratchPortal } from '../../content/scratch-portal.ts';
import { anonymous, fileOf, imported, inBoth, scratch } from './importing.ts';
import { DAY, row, THREE } from './rows.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('the content is held against a file', () => {
  test('and is equal', () => {
    expect(inBoth(imported(), THREE, { verify: true })).toMatchSnapshot();
  });

  test('or differs, field by field, by digest, and in what is there', () => {
    const portal = imported();
    portal.edit('services/1.000001.yaml', 'Nhận cây.', 'Nhận hoa.');
    portal.edit('services/1.000002.yaml', /digest: "\w{4}/u, 'digest: "0000');
    const both = inBoth(portal, [...THREE.slice(0, 2), row('1.000009')], { verify: true });
    expect(both.status).toBe(1);
    expect(both.said).toMatchSnapshot();
  });
});

describe('the command', () => {
  const command = (portal: ScratchPortal, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/import.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, PORTAL_CONTENT: portal.folder },
    });
    return { status, stdout: anonymous(stdout), stderr: anonymous(stderr) };
  };

  test('imports, says so, and exits with 0', () => {
    const portal = scratch();
    const file = fileOf(portal, THREE);
    const args = ['procedures', file, '--read', DAY, '--source', 'bao-vi-du', '--lang', 'en'];
    expect(command(portal, ...args)).toMatchSnapshot();
    expect(portal.report('en')).toContain('0 problems');
    expect(command(portal, 'procedures', '--verify', file)).toMatchObject({ status: 0, stderr: '' });
  });

  test('says what is wrong on standard error, and exits with 1', () => {
    const portal = scratch();
    expect(command(portal, 'procedures', fileOf(portal, ['{']), '--read', DAY)).toMatchSnapshot();
  });

  test.each([
    [[]],
    [['documents', 'x.jsonl']],
    [['procedures']],
    [['procedures', 'a.jsonl', 'b.jsonl']],
    [['procedures', 'no-such.jsonl']],
    [['procedures', 'no-such.jsonl', '--read', '20/07/2026']],
    [['procedures', 'no-such.jsonl', '--allow-gone', 'all', '--lang', 'en']],
    [['procedures', 'no-such.jsonl', '--lang', 'fr']],
    [['procedures', 'no-such.jsonl', '--force']],
  ])('refuses %j with one line that says what is right', (args) => {
    const { status, stdout, stderr } = command(scratch(), ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect(stderr).toMatchSnapshot();
  });

  test('--help says in both languages what it does', () => {
    const { status, stdout } = command(scratch(), '--help');
    expect(status).toBe(0);
    expect(stdout).toMatchSnapshot();
  });

  test('--schema prints the shape of a row, which programs understand', () => {
    const { status, stdout } = command(scratch(), 'procedures', '--schema');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(rowSchema())));
    const isRow = new Ajv2020({ strict: false, formats: { uri: true } }).compile(JSON.parse(stdout) as object);
    expect(THREE.every((one) => isRow(one))).toBe(true);
    expect([row('1000001'), row('1.000001', { tiers: ['district'] }), {}].some((one) => isRow(one))).toBe(false);
  });
});
