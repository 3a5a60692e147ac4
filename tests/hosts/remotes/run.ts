import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { markdownTable } from '../../bench/table.ts';
import { writeBuild } from '../../unit/release/small-build.ts';
import type { Remote } from './remote.ts';
import { sshServer } from './ssh-server.ts';
import { storeServer } from './store-server.ts';

/**
 * `npm run hosts:publish`: starts OpenSSH and an S3-compatible server on this machine, publishes small builds to each,
 * reads the site all the time, and kills publishers at moments spread over their run. Writes a table into README.md.
 */
const KILLS = 12;
const VERSIONS = ['one', 'two', 'three'] as const;
const work = mkdtempSync(join(tmpdir(), 'remotes-'));
for (const version of VERSIONS) writeBuild(join(work, version), version, version, 150);

interface Run {
  readonly child: ChildProcess;
  readonly done: Promise<{ code: number | null; said: string }>;
}

/** Starts `npm run publish`. */
function start(remote: Remote, ...args: readonly string[]): Run {
  const [version = 'one'] = args;
  const options = args.includes('--back') ? ['--back'] : [];
  const child = spawn(process.execPath, ['src/cli/publish.ts', remote.address, ...options], {
    env: { ...process.env, ...remote.env, PORTAL_OUT: join(work, version) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const done = new Promise<{ code: number | null; said: string }>((end) =>
    child.once('close', (code) => {
      end({ code, said });
    }),
  );
  return { child, done };
}

/** Publishes to the end. Throws what was said if that fails. */
async function publishWhole(remote: Remote, ...args: readonly string[]): Promise<string> {
  const { code, said } = await start(remote, ...args).done;
  if (code !== 0) throw new Error(said);
  return said;
}

/** What each proof found wrong; empty for nothing. */
type Proofs = Record<string, (remote: Remote) => Promise<string>>;

const PROOFS: Proofs = {
  'a first release, and a second of which only the changes travel': async (remote) => {
    await publishWhole(remote, 'one');
    const said = await publishWhole(remote, 'two');
    const there = Number(/(?<there>\d+) tệp có sẵn/u.exec(said)?.groups?.there ?? 0);
    const version = await remote.version();
    return version === 'two' && there > 150 ? '' : `${version}, ${there} files were there`;
  },
  'taken back by one command': async (remote) => {
    await publishWhole(remote, 'two', '--back');
    const version = await remote.version();
    return version === 'one' ? '' : version;
  },
  'a second publisher is refused': async (remote) => {
    const turn = await (await remote.target()).open();
    const { code, said } = await start(remote, 'two').done;
    await turn.close();
    return code === 1 && said.includes('is writing here') ? '' : `${code}: ${said}`;
  },
  [`killed at ${KILLS} moments, readers have a whole page at each reading, and the next run finishes`]: async (
    remote,
  ) => {
    const begun = Date.now();
    await publishWhole(remote, 'two');
    const duration = Date.now() - begun;
    const wrong: string[] = [];
    let readings = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const [from = '', to = '', last = ''] = [...VERSIONS.slice(kill % 3), ...VERSIONS.slice(0, kill % 3)];
      await publishWhole(remote, from);
      const { child, done } = start(remote, to);
      const state = { isOver: false };
      const reading = (async () => {
        while (!state.isOver) {
          const version = await remote.version();
          readings += 1;
          if (version !== from && version !== to) wrong.push(`killed at ${kill}/${KILLS}: ${version}`);
          // Leaves the publisher some of this machine.
          await after(20);
        }
      })();
      await after((duration * kill) / KILLS);
      child.kill('SIGKILL');
      await done;
      state.isOver = true;
      await reading;
      await remote.forgetKilled();
      await publishWhole(remote, last);
      const version = await remote.version();
      if (version !== last) wrong.push(`after the run killed at ${kill}/${KILLS}: ${version}`);
      wrong.push(...(await remote.leftovers()));
    }
    console.log(`${remote.name}: ${readings} readings`);
    return wrong.slice(0, 3).join('; ');
  },
};

const remotes: Remote[] = [];
const skipped: string[] = [];
for (const [name, begin] of [
  ['OpenSSH: not installed (apt-get install openssh-server rsync)', () => sshServer(work)],
  ["moto: not installed (pip install 'moto[server]')", storeServer],
] as const) {
  const remote = await begin();
  if (remote) remotes.push(remote);
  else skipped.push(name);
}
const rows: string[][] = [];
let failures = 0;
try {
  for (const [name, prove] of Object.entries(PROOFS)) {
    const cells: string[] = [];
    for (const remote of remotes) {
      const problem = await prove(remote).catch((error: unknown) => String(error));
      if (problem !== '') failures += 1;
      cells.push(problem === '' ? 'yes' : `**no**: ${problem.replaceAll('|', '\\|').replaceAll('\n', ' ')}`);
      console.log(`${remote.name}: ${name}: ${cells.at(-1) ?? ''}`);
    }
    rows.push([name, ...cells]);
  }
} finally {
  for (const remote of remotes) await remote.stop();
  rmSync(work, { recursive: true, force: true });
}
const table = [markdownTable(['proved', ...remotes.map(({ name }) => name)], rows), '', ...skipped]
  .join('\n')
  .trimEnd();
console.log(table);
const readme = 'tests/hosts/remotes/README.md';
const [before = ''] = readFileSync(readme, 'utf8').split('<!-- written by npm run hosts:publish -->');
writeFileSync(readme, `${before}<!-- written by npm run hosts:publish -->\n\n${table}\n`);
process.exitCode = failures === 0 ? 0 : 1;
