import { Refusal } from '../../../files/refusal.ts';
import { README, WHAT } from '../folder-mark.ts';
import { filesOfRelease, remainingOf, type Part, type Plan } from '../plan.ts';
import { isReleaseName, nextNumber, readRelease, type Release } from '../release.ts';
import type { Known, Target, Turn } from '../target.ts';
import { quoted, runToEnd, Shell, sshWords, type Held } from './shell.ts';
import { transfersOf, type Transfer } from './transfers.ts';

const ADDRESS = /^(?<host>(?:[\w.-]+@)?[a-z\d][\w.-]+):(?<path>.+)$/iu;

/** Whether a name is that of a folder on another machine, as for scp and rsync: `user@host:/srv/portal`. */
export const isSshAddress = (name: string): boolean => ADDRESS.test(name) && !name.includes('://');

/** What stands in the folder: one word or the folder's own path, the live release, all releases, a record per line. */
const lookScript = (folder: string): string => `
cd ${folder} 2>/dev/null || { [ -e ${folder} ] && echo file || echo new; exit 0; }
[ -e .portal/README.txt ] || {
  others=$(ls -A | grep -vx -e lost+found -e .portal)$(ls -A .portal 2>/dev/null | grep -v -e '^\\.README' -e '^lock')
  [ -z "$others" ] && echo new || echo foreign
  exit 0
}
pwd -P
if [ -L current ]; then readlink current; elif [ -e current ]; then echo '?'; else echo; fi
ls releases 2>/dev/null | tr '\\n' ' '; echo
for record in .portal/records/*.json; do [ -e "$record" ] && cat "$record" && echo; done
exit 0`;

/**
 * Holds the lock for as long as the connection lasts: flock between connections, and the folder that publishing on that
 * machine itself looks at. Prints “held” or “busy” and a process id.
 */
const lockScript = (folder: string): string => `
mkdir -p ${folder}/.portal && cd ${folder}/.portal || exit 1
exec 9>lock.ssh; flock -n 9 || { echo busy; exit 0; }
pid=$(sed 's/[^0-9]*\\([0-9]*\\).*/\\1/' lock/owner.json 2>/dev/null)
[ -n "$pid" ] && kill -0 "$pid" 2>/dev/null && { echo "busy $pid"; exit 0; }
rm -rf lock lock.draft; mkdir lock.draft && printf '{"pid":%s}' $$ > lock.draft/owner.json && mv -T lock.draft lock || exit 1
trap 'rm -rf lock' EXIT; trap exit HUP TERM INT
[ -e README.txt ] || { printf '%s' ${quoted(README)} > .README.next && mv .README.next README.txt; }
echo held; cat > /dev/null`;

/** Lists files and links below a folder and follows none, each ended by a zero byte. */
const FIND = String.raw`find . \( -type f -o -type l \) -printf '%P\0'`;
const namesIn = (found: string): string[] => found.split('\0').filter(Boolean);
const listed = (files: readonly string[]): string => files.map((file) => `${file}\0`).join('');

/** What a folder has: where its link leads, the names of its releases, and records of them. */
interface Contents {
  readonly to: string;
  readonly names: readonly string[];
  readonly records: readonly Release[];
}

/** A folder on another machine, laid out as `FolderTarget` does it, reached by ssh and rsync. */
export class SshTarget implements Target {
  readonly shown: string;
  readonly #address: string;
  readonly #shell: Shell;
  /** As written, for a shell: absolute or relative to the user's home. */
  readonly #folder: string;
  /** Known once the folder was looked at. */
  #path = '';

  /** `address` as for scp, such as `user@host:/srv/portal`. */
  constructor(address: string) {
    const { host = '', path = '' } = ADDRESS.exec(address)?.groups ?? {};
    this.#address = address.replace(/\/+$/u, '');
    this.#shell = new Shell(host);
    this.#folder = quoted(path.replace(/^~\//u, '') || '.');
    this.shown = `${this.#address}/current`;
  }

  folderOf({ name }: Pick<Release, 'name'>): string {
    return `${this.#address}/releases/${name}`;
  }

  /** Runs a script in the folder. */
  #run(script: string, input: string | Uint8Array = ''): Promise<string> {
    return this.#shell.run(`cd ${this.#folder} && ${script}`, input);
  }

  async #read(): Promise<Contents> {
    const [state = '', to = '', names = '', ...records] = (await this.#shell.run(lookScript(this.#folder))).split('\n');
    if (state === 'file' || state === 'foreign') throw new Refusal(this.#address, state, WHAT);
    this.#path = state;
    return { to, names: names.split(' ').filter(Boolean), records: records.flatMap((text) => readRelease(text) ?? []) };
  }

  async look(): Promise<Known> {
    return this.#knownFrom(await this.#read());
  }

  #knownFrom({ to, names, records }: Contents): Known {
    const releases = records.filter(({ name }) => names.includes(name));
    const next = nextNumber([...records.map(({ name }) => name), ...names]);
    const live = releases.find(({ name }) => to === `releases/${name}`);
    if (to !== '' && !live) throw new Refusal(this.shown, 'pointer', { to });
    return { live, releases, next };
  }

  async remaining(release: Release): Promise<Release> {
    const files = new Set(namesIn(await this.#run(`cd releases/${release.name} && ${FIND}`)));
    return remainingOf(release, (file) => files.has(file));
  }

  async changedIn(release: Release): Promise<string | undefined> {
    const script = `cd releases/${release.name} && { sha256sum --quiet -c SHA256SUMS 2>/dev/null || [ -e SHA256SUMS ] || echo 'SHA256SUMS: '; }`;
    const lines = (await this.#run(script)).split('\n');
    const own = new Set(release.own);
    return lines.map((line) => line.slice(0, line.lastIndexOf(': '))).find((file) => own.has(file));
  }

  async open(): Promise<Turn> {
    await this.#read();
    const held = await this.#shell.hold(lockScript(this.#folder));
    const [state, pid = '?'] = held.line.split(' ');
    if (state === 'busy') {
      await held.end();
      throw new Refusal(this.#address, 'busy', { pid, place: `${this.#address}/.portal/lock` });
    }
    try {
      return await this.#turn(held);
    } catch (error) {
      await held.end();
      throw error;
    }
  }

  /** Deletes the files of a release that its record lists, follows no link; returns what is not ours. */
  async #discard(release: Release): Promise<string[]> {
    const { name } = release;
    await this.#run(
      `mkdir -p .portal/trash && { [ ! -d releases/${name} ] || mv releases/${name} .portal/trash/${name}; }`,
    );
    const ours = new Set(filesOfRelease(release));
    const left: string[] = [];
    for (const folder of [`.portal/trash/${name}`, `.portal/making/${name}`]) {
      const files = namesIn(await this.#run(`{ [ ! -d ${folder} ] || { cd ${folder} && ${FIND}; }; }`));
      const gone = files.filter((file) => ours.has(file));
      left.push(...files.filter((file) => !ours.has(file)).map((file) => `${this.#address}/${folder}/${file}`));
      if (files.length === 0) await this.#run(`rm -rf ${folder}`);
      else
        await this.#run(
          `cd ${folder} && xargs -0 rm -f -- && find . -depth -mindepth 1 -type d -empty -delete && cd - >/dev/null && { rmdir ${folder} 2>/dev/null || true; }`,
          listed(gone),
        );
    }
    if (left.length === 0) await this.#run(`rm -f .portal/records/${name}.json`);
    return left;
  }

  /** Writes a text at a path, whole or not at all. */
  async #write(path: string, text: string): Promise<void> {
    const at = quoted(path);
    await this.#run(`mkdir -p "$(dirname ${at})" && cat > ${at}.next && mv ${at}.next ${at}`, text);
  }

  /** Lets rsync copy files into a release; those that one of `same` has already are linked. Returns how many. */
  async #transfer({ from, to, files }: Transfer, making: string, same: readonly string[]): Promise<number> {
    const options = ['--checksum', '--perms', '--chmod=D755,F644', '--from0', '--files-from=-', '--stats'];
    const links = same.map((folder) => `--link-dest=${folder}`);
    const into = `${making}${to === '' ? '' : `/${to}`}/`;
    const local = from.startsWith(`${this.#address}/`) ? `${this.#path}${from.slice(this.#address.length)}` : undefined;
    await this.#run(`mkdir -p ${quoted(into)}`);
    const said =
      local === undefined
        ? await runToEnd(
            this.#address,
            [
              'rsync',
              '--compress',
              '--secluded-args',
              '-e',
              sshWords().join(' '),
              ...options,
              ...links,
              `${from}/`,
              `${this.#shell.host}:${into}`,
            ],
            listed(files),
          )
        : await this.#run(
            ['rsync', ...options, ...[`--link-dest=${local}`, ...links, `${local}/`, into].map(quoted)].join(' '),
            listed(files),
          );
    const travelled = Number(
      /files transferred: (?<count>[\d.,]+)/u.exec(said)?.groups?.count?.replaceAll(/\D/gu, '') ?? 0,
    );
    return files.length - travelled;
  }

  async #place({ release, parts }: Plan, live: Release | undefined): Promise<number> {
    await this.#write(`.portal/records/${release.name}.json`, JSON.stringify(release));
    const making = `${this.#path}/.portal/making/${release.name}`;
    const before = live ? [`${this.#path}/releases/${live.name}`] : [];
    let linked = 0;
    for (const transfer of transfersOf(parts)) {
      const { to, from } = transfer;
      // Data stands in a release twice: by its address and by that of its version.
      const placed = to === '' ? [] : [`${making}/${from.slice(from.lastIndexOf('/data/') + 1)}`];
      const same = [...placed, ...before.map((folder) => (to === '' ? folder : `${folder}/${to}`))];
      linked += await this.#transfer(transfer, making, same);
    }
    const texts = parts.filter((part): part is Extract<Part, { text: string }> => 'text' in part);
    for (const { path, text } of texts) await this.#write(`.portal/making/${release.name}/${path}`, text);
    await this.#run(`mkdir -p releases && mv -T .portal/making/${release.name} releases/${release.name}`);
    return linked;
  }

  async #turn(held: Held): Promise<Turn> {
    await this.#run(`rm -f .current.next .portal/records/*.next`);
    const found = await this.#read();
    const { live } = this.#knownFrom(found);
    for (const release of found.records) if (!found.names.includes(release.name)) await this.#discard(release);
    const check = (): void => {
      if (!held.isRunning()) throw new Refusal(this.#address, 'lost');
    };
    return {
      place: async (plan) => {
        check();
        return this.#place(plan, live);
      },
      switchTo: async ({ name }) => {
        check();
        // What is written reaches the disk first; then one operation leads readers from the old release to the new one.
        await this.#run(
          `{ sync -f . 2>/dev/null || sync; } && ln -sfn releases/${name} .current.next && mv -T .current.next current`,
        );
      },
      keepOnly: async (staying) => {
        const left: string[] = [];
        for (const release of (await this.#read()).records)
          if (isReleaseName(release.name) && !staying.has(release.name)) left.push(...(await this.#discard(release)));
        return left;
      },
      close: () => held.end(),
    };
  }
}
