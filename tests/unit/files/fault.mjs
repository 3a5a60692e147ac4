// Preloaded into a command (node --import): fails one file operation, or kills the process instead. FAULT_AT=<number,
// from 1> or FAULT_ON=<text of the operation>; FAULT_HOW=kill | fail (once) | broken (from then on); FAULT_CODE.
// Without a position it only lists the operations, one per line.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const { FAULT_AT, FAULT_ON, FAULT_HOW, FAULT_CODE = 'EIO' } = process.env;
let done = 0;
let isHit = false;

/** State of the fault injection; tests with many cases per process reset it. */
globalThis.fault = {
  at: FAULT_AT === undefined ? undefined : Number(FAULT_AT),
  get isHit() {
    return isHit;
  },
  begin(at) {
    this.at = at;
    [done, isHit] = [0, false];
  },
};

function step(operation, ...paths) {
  const words = [operation, ...paths].join(' ');
  done += 1;
  if (FAULT_HOW === undefined) fs.writeSync(2, `${words}\n`);
  const isIt = done === globalThis.fault.at || (FAULT_ON !== undefined && !isHit && words.includes(FAULT_ON));
  if (!isIt && !(isHit && FAULT_HOW === 'broken')) return;
  isHit = true;
  if (FAULT_HOW === 'kill') process.kill(process.pid, 'SIGKILL');
  const [path] = paths;
  throw Object.assign(new Error(`${FAULT_CODE}: ${words}`), { code: FAULT_CODE, syscall: operation, path });
}

const { rmdirSync, unlinkSync } = fs;
for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'chmodSync', 'rmdirSync', 'unlinkSync']) {
  const original = fs[name];
  fs[name] = (...given) => {
    step(name.replace('Sync', ''), ...given.slice(0, name === 'renameSync' ? 2 : 1));
    return original(...given);
  };
}
/** Deletes file by file, as the system does, so that each deletion can fail. */
fs.rmSync = function remove(path) {
  const entry = fs.lstatSync(path, { throwIfNoEntry: false });
  if (!entry) return;
  if (entry.isDirectory()) {
    for (const name of fs.readdirSync(path)) remove(join(path, name));
    step('rmdir', path);
    rmdirSync(path);
  } else {
    step('unlink', path);
    unlinkSync(path);
  }
};
syncBuiltinESMExports();
