import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync, chmodSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { SshTarget } from '../../../src/tools/release/remote/ssh-target.ts';
import { freePort } from '../../bench/serve/peers.ts';
import { versionAt } from '../../unit/release/small-build.ts';
import type { Remote } from './remote.ts';

/** OpenSSH of this machine with keys of its own; undefined where it, rsync or flock is not installed. */
export async function sshServer(work: string): Promise<Remote | undefined> {
  if (!['/usr/sbin/sshd', '/usr/bin/rsync', '/usr/bin/flock'].every((program) => existsSync(program))) return undefined;
  const folder = join(work, 'ssh');
  mkdirSync(folder, { recursive: true });
  // sshd will not start without this folder, which a package makes when the machine starts.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const at = (name: string): string => join(folder, name);
  for (const key of ['host', 'user']) spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)]);
  spawnSync('cp', [at('user.pub'), at('keys')]);
  chmodSync(at('keys'), 0o600);
  const port = await freePort();
  writeFileSync(
    at('sshd_config'),
    `Port ${port}\nListenAddress 127.0.0.1\nHostKey ${at('host')}\nAuthorizedKeysFile ${at('keys')}\nStrictModes no\nPermitRootLogin yes\nUsePAM no\nPidFile none\n`,
  );
  const child = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', at('sshd_config')], { stdio: 'ignore' });
  const shell = `ssh -p ${port} -i ${at('user')} -o StrictHostKeyChecking=no -o UserKnownHostsFile=${at('known')} -o LogLevel=ERROR`;
  process.env.RSYNC_RSH = shell;
  const [program = '', ...options] = shell.split(' ');
  for (let tries = 0; tries < 100; tries += 1) {
    if (spawnSync(program, [...options, '127.0.0.1', 'true']).status === 0) break;
    await after(50);
  }
  const site = join(work, 'ssh-site');
  const address = `${userInfo().username}@127.0.0.1:${site}`;
  const { stderr } = spawnSync('ssh', ['-V'], { encoding: 'utf8' });
  const rsync = spawnSync('rsync', ['--version'], { encoding: 'utf8' }).stdout.split(' ').filter(Boolean)[2] ?? '';
  return {
    name: `${stderr.split(',')[0]?.replace('_', ' ') ?? 'OpenSSH'}, rsync ${rsync}`,
    address,
    env: { RSYNC_RSH: shell },
    target: () => new SshTarget(address),
    // A web server resolves the link once per request, and so does this reader.
    version: () => (existsSync(join(site, 'current')) ? versionAt(realpathSync(join(site, 'current'))) : 'none'),
    leftovers: () =>
      ['.portal/making', '.portal/trash']
        .map((name) => join(site, name))
        .filter((name) => existsSync(name))
        .flatMap((name) => readdirSync(name, { recursive: true }).map((each) => `${name}/${String(each)}`)),
    // The lock ends with the connection.
    forgetKilled: () => undefined,
    stop: async () => {
      const end = new Promise((done) => child.once('exit', done));
      child.kill();
      await end;
    },
  };
}
