import { zipSync, type Zippable } from 'fflate';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { shortDigest } from '../domain/entries/build-record.ts';
import { toIdLetters } from '../search/language/id-letters.ts';
import { writeWhole } from '../files/write-file.ts';
import { ROOT } from '../reader/settings/content-folder.ts';
import { outFolder } from '../reader/settings/settings.ts';
import { readRecord } from '../tools/build/build-output.ts';
import { openMeOf, readmeOf } from '../tools/bundle/readme.ts';
import { serverFile } from '../tools/bundle/server-file.ts';
import { siteFiles } from '../tools/build/checksums.ts';
import { faultOfBuild } from '../tools/build/sound-build.ts';
import { runCommand } from '../tools/command/usage.ts';
import { OFFICIAL } from '../schema/fields/languages.ts';

const USAGE = 'npm run bundle -- [--out DIR] [--help]';
const HELP = `${USAGE}
Gói trang đã dựng (npm run build) thành một tệp zip trong bundles/, xem được ngay: giải nén rồi “node serve.mjs”.
Packs the built site (npm run build) into one zip file in bundles/, to be read at once: unpack it, then “node serve.mjs”.
PORTAL_OUT=<folder>`;

/** Zip files store local times since 1980; a fixed time for all entries makes the bytes reproducible. */
const TIME = new Date(1980, 0, 1, 12);

const fail = (message: string): number => {
  console.error(message);
  return 1;
};

async function bundle(): Promise<number> {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'bundles' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { path: site } = outFolder();
  const fault = faultOfBuild(site);
  if (fault !== undefined) return fail(fault);
  const build = readRecord(site);
  const name = `${toIdLetters(build.name[OFFICIAL]) || 'portal'}-${shortDigest(build)}`;
  const inside: Zippable = {
    [`${name}/README.txt`]: Buffer.from(readmeOf(build.name, build.digest)),
    [`${name}/index.html`]: Buffer.from(openMeOf(build.name)),
    [`${name}/serve.mjs`]: Buffer.from(await serverFile()),
  };
  // Without compressed twins, which a zip file cannot compress further and which would double its size. The server
  // compresses.
  for (const file of siteFiles(site)) inside[`${name}/site/${file}`] = readFileSync(join(site, file));
  const zip = join(resolve(ROOT, values.out), `${name}.zip`);
  writeWhole(zip, zipSync(inside, { mtime: TIME, level: 9 }));
  console.log(relative(process.cwd(), zip));
  return 0;
}

await runCommand(USAGE, bundle);
