import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { serverFile } from '../../../src/tools/bundle/server-file.ts';
import { obstacleTo, portOf } from '../../../src/tools/command/serving.ts';

const home = mkdtempSync(join(tmpdir(), 'served-'));
const site = join(home, 'site');
mkdirSync(site);
for (const file of ['index.html', 'build.json']) writeFileSync(join(site, file), '{}');
writeFileSync(join(home, 'serve.mjs'), await serverFile());
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const STARTS = {
  serve: (environment: Record<string, string>, args: string[] = []) =>
    spawnSync(process.execPath, ['src/cli/serve.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, PORTAL_OUT: site, ...environment },
    }),
  'serve.mjs': (environment: Record<string, string>, args: string[] = []) =>
    spawnSync(process.execPath, ['serve.mjs', ...args], { cwd: home, encoding: 'utf8', env: environment }),
} as const;

for (const [name, start] of Object.entries(STARTS)) {
  test.each(['nonsense', '70000'])(`${name} refuses PORT=%s with one line`, (PORT) => {
    const { status, stdout, stderr } = start({ PORT });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `PORT=${PORT}: không phải số cổng; đặt số từ 0 đến 65535 (0: cổng trống bất kỳ) / not a port; set a number from 0 to 65535 (0: any free port)\n`,
    });
  });

  test(`${name} reports a port in use`, async () => {
    const other = createServer();
    onTestFinished(() => {
      other.close();
    });
    await new Promise<void>((done) => {
      other.listen(0, 'localhost', done);
    });
    const { port } = other.address() as AddressInfo;
    const { status, stdout, stderr } = start({ PORT: String(port) });
    expect({ status, stdout, stderr: stderr.replace(String(port), '…') }).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'PORT=…: đang bận; dừng chương trình kia hoặc đặt PORT khác / taken; stop the other program or set another PORT\n',
    });
  });
}

test('reports a forbidden port, and any other system error', () => {
  const error = (code: string, message: string) => Object.assign(new Error(message), { code });
  expect(obstacleTo(80, error('EACCES', 'permission denied'))).toMatchInlineSnapshot(
    `"PORT=80: không có quyền mở cổng này; đặt PORT từ 1024 trở lên / no right to open this port; set PORT to 1024 or more"`,
  );
  expect(obstacleTo(4321, error('EADDRNOTAVAIL', 'address not available'))).toMatchInlineSnapshot(
    `"PORT=4321: không mở được (address not available) / cannot be opened (address not available)"`,
  );
});

test('a port is a valid number; an empty one is unset', () => {
  expect([portOf(''), portOf(undefined), portOf('0'), portOf('65535')]).toEqual([4321, 4321, 0, 65535]);
  for (const value of ['65536', '-1', '80.5', '0x50', '1e3', ' 80', '4321abc', '８０', '00000080'])
    expect([value, portOf(value)]).toEqual([value, undefined]);
});

test('serve refuses folders without a build, whose contents may be private', () => {
  const bare = join(home, 'bare');
  mkdirSync(bare);
  for (const PORTAL_OUT of [join(home, 'none'), bare]) {
    const { status, stdout, stderr } = STARTS.serve({ PORT: '0', PORTAL_OUT });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `${PORTAL_OUT}: chưa dựng; chạy “npm run build” / not built yet; run “npm run build”\n`,
    });
  }
  const file = STARTS.serve({ PORT: '0', PORTAL_OUT: join(site, 'index.html') });
  expect({ status: file.status, stdout: file.stdout }).toEqual({ status: 2, stdout: '' });
  expect(file.stderr).toMatch(
    /index\.html: là một tệp, không phải thư mục; .* \/ is a file, no folder; name a folder\n$/u,
  );
});

test('serve.mjs reports a missing site, and rejects unknown options', () => {
  const alone = join(home, 'alone');
  mkdirSync(alone);
  const run = (args: string[], cwd: string) =>
    spawnSync(process.execPath, [join(home, 'serve.mjs'), ...args], { cwd, encoding: 'utf8', env: { PORT: '0' } });
  expect(run(['--fast'], alone)).toMatchObject({ status: 2, stderr: '--fast: node serve.mjs\n' });
  expect(run(['--help'], alone).stdout).toMatchInlineSnapshot(`
    "node serve.mjs
    Mở trang ở thư mục “site” bên cạnh. Serves the folder “site” beside this file. PORT=<port>
    "
  `);
  rmSync(site, { recursive: true });
  expect(run([], alone)).toMatchObject({
    status: 1,
    stderr: `${site}: không có; giải nén lại cả tệp zip / not here; unpack the whole zip file again\n`,
  });
});
