// Preloaded into a command (node --import): fails one file operation, or kills the process instead. FAULT_AT=<number,
// from 1> or FAULT_ON=<text of the operation>; FAULT_HOW=kill | cut (in the middle of a write; else like kill) | fail
// (once) | broken (from then on); FAULT_CODE.
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

function die() {
  process.kill(process.pid, 'SIGKILL');
}

/** `half` does a part of the operation, such as writing the first half of a file. */
function step(operation, paths, half) {
  const words = [operation, ...paths].join(' ');
  done += 1;
  if (FAULT_HOW === undefined) fs.writeSync(2, `${words}\n`);
  const isIt = done === globalThis.fault.at || (FAULT_ON !== undefined && !isHit && words.includes(FAULT_ON));
  if (!isIt && !(isHit && FAULT_HOW === 'broken')) return;
  isHit = true;
  if (FAULT_HOW === 'cut') half?.();
  if (FAULT_HOW === 'kill' || FAULT_HOW === 'cut') die();
  const [path] = paths;
  throw Object.assign(new Error(`${FAULT_CODE}: ${words}`), { code: FAULT_CODE, syscall: operation, path });
}

const { rmdirSync, unlinkSync } = fs;
const OPERATIONS = ['mkdir', 'writeFile', 'appendFile', 'rename', 'link', 'symlink', 'chmod', 'rmdir', 'unlink'];
/** Operations with two paths. */
const OF_TWO = new Set(['rename', 'link', 'symlink']);
for (const operation of OPERATIONS) {
  const name = `${operation}Sync`;
  const original = fs[name];
  fs[name] = (...given) => {
    const [path, content, ...rest] = given;
    const half = ['writeFile', 'appendFile'].includes(operation)
      ? () => original(path, Buffer.from(content).subarray(0, content.length / 2), ...rest)
      : undefined;
    step(operation, given.slice(0, OF_TWO.has(operation) ? 2 : 1), half);
    return original(...given);
  };
}
/** Deletes file by file, as the system does, so that each deletion can fail. */
fs.rmSync = function remove(path) {
  const entry = fs.lstatSync(path, { throwIfNoEntry: false });
  if (!entry) return;
  if (entry.isDirectory()) {
    for (const name of fs.readdirSync(path)) remove(join(path, name));
    step('rmdir', [path]);
    rmdirSync(path);
  } else {
    step('unlink', [path]);
    unlinkSync(path);
  }
};
syncBuiltinESMExports();
