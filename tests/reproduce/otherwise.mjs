// Preloaded into a build (node --import): another machine's clock and order of folders, which no output may depend on.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const LATER = 400 * 86_400_000;
const Clock = Date;

globalThis.Date = class extends Clock {
  constructor(...given) {
    if (given.length === 0) super(Clock.now() + LATER);
    else super(...given);
  }

  static now() {
    return Clock.now() + LATER;
  }
};

const readdirSync = fs.readdirSync;
fs.readdirSync = (...given) => readdirSync(...given).reverse();
const readdir = fs.promises.readdir;
fs.promises.readdir = async (...given) => (await readdir(...given)).reverse();
const callback = fs.readdir;
fs.readdir = (path, ...rest) => {
  const done = rest.pop();
  return callback(path, ...rest, (error, names) => done(error, names?.reverse()));
};
syncBuiltinESMExports();
