import { spawn, type ChildProcess } from 'node:child_process';
import { RemoteFault } from './remote-fault.ts';

/** What ssh is called with: like rsync itself, the words of `RSYNC_RSH`, else `ssh`. Never asks for a password. */
export const sshWords = (): string[] => [
  ...(process.env.RSYNC_RSH ?? 'ssh').split(' ').filter(Boolean),
  '-o',
  'BatchMode=yes',
];

/** One word for a POSIX shell, whatever it contains. */
export const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

const REMEDY = {
  missing: 'cài chương trình này ở máy đang chạy lệnh / install it on the machine that runs this command',
  ssh: 'kiểm tra địa chỉ, khóa và known_hosts: lệnh “ssh” ấy phải vào được mà không hỏi gì / check address, key and known_hosts: that “ssh” must get in without a question',
  script:
    'máy ấy cần sh, rsync, flock (util-linux) và quyền ghi vào thư mục; trang đang sống giữ nguyên / that machine needs sh, rsync, flock (util-linux) and the right to write into the folder; the live site is as before',
};

/** Runs a program to its end with `input`; returns what it printed. Throws `RemoteFault` with what it complained of. */
export async function runToEnd(place: string, words: readonly string[], input: string | Uint8Array): Promise<string> {
  const [program = '', ...args] = words;
  const child = spawn(program, args, { stdio: 'pipe' });
  const out: Buffer[] = [];
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  // A program that ends before it has read everything is told by its exit code.
  child.stdin.on('error', () => undefined).end(input);
  const code = await new Promise<number>((done, failed) => {
    child.once('error', (error) => {
      failed(new RemoteFault(program, error.message, REMEDY.missing));
    });
    child.once('close', (status, signal) => {
      if (signal) said += signal;
      done(status ?? 1);
    });
  });
  if (code !== 0) throw new RemoteFault(place, said || `exit ${code}`, code === 255 ? REMEDY.ssh : REMEDY.script);
  return Buffer.concat(out).toString('utf8');
}

/** A script that goes on until it is let go, or the connection ends. */
export interface Held {
  /** The first line it printed. */
  readonly line: string;
  isRunning(): boolean;
  /** Ends its input and waits for its end. */
  end(): Promise<void>;
}

/** A POSIX shell on another machine, reached by ssh with the settings of whoever runs the command. */
export class Shell {
  /** `user@host`. */
  readonly host: string;

  constructor(host: string) {
    this.host = host;
  }

  #words(script: string): string[] {
    return [...sshWords(), this.host, `sh -c ${quoted(script)}`];
  }

  /** Runs a script; `input` is what it can read. Returns what it printed. Throws `RemoteFault` if it fails. */
  run(script: string, input: string | Uint8Array = ''): Promise<string> {
    return runToEnd(this.host, this.#words(script), input);
  }

  /** Starts a script that reads until its input ends; returns once it has printed a line. */
  async hold(script: string): Promise<Held> {
    const [program = '', ...args] = this.#words(script);
    const child: ChildProcess = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = new Promise<void>((done) =>
      child.once('close', () => {
        done();
      }),
    );
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.stdin?.on('error', () => undefined);
    const line = await new Promise<string>((done, failed) => {
      let text = '';
      child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        const end = text.indexOf('\n');
        if (end !== -1) done(text.slice(0, end));
      });
      child.once('error', (error) => {
        failed(new RemoteFault(program, error.message, REMEDY.missing));
      });
      child.once('close', (code) => {
        failed(new RemoteFault(this.host, said, code === 255 ? REMEDY.ssh : REMEDY.script));
      });
    });
    return {
      line,
      isRunning: () => child.exitCode === null && child.signalCode === null,
      end: async () => {
        child.stdin?.end();
        await ended;
      },
    };
  }
}
