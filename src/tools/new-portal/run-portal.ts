import { existsSync, readdirSync, rmdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { makeFolder } from '../../files/make-folder.ts';
import { holds, isOfSystem } from '../../files/output.ts';
import { finishWriting, writeAll } from '../../files/write-all.ts';
import { parse } from 'yaml';
import { COLLECTIONS } from '../../schema/collections.ts';
import { rewritten } from '../form/restyle.ts';
import { placeOf, readEntries } from '../../reader/files/read-entries.ts';
import { readContentFiles, type ContentFile } from '../../reader/files/read-files.ts';
import { formatReport } from '../../reader/messages/report.ts';
import { sourceSchema } from '../../schema/site/source.ts';
import { portalSchema } from '../../schema/site/portal-settings.ts';
import { themeSchema } from '../../schema/legislation/theme.ts';
import { ROOT } from '../../reader/settings/content-folder.ts';
import { fieldOf, fieldsOf } from '../form/fields.ts';
import { Interview } from '../interview/asking/interview.ts';
import type { Prompt } from '../interview/asking/prompt.ts';
import { tryDraft } from '../interview/entry/draft.ts';
import { DEFAULT_MESSAGE_LOCALE, isMessageLocale, MESSAGE_LOCALES } from '../../reader/messages/messages.ts';
import { converse } from '../interview/asking/converse.ts';
import { refuse } from '../command/usage.ts';
import { noteOf, updateOf } from './copied.ts';
import { LOCAL, LOOKED_THROUGH, nationalFiles } from './national.ts';
import { portalFiles, type PortalAnswers } from './portal-files.ts';

/** The content whose national part new portals take over. */
const SHIPPED = join(ROOT, 'content');

function shippedFiles(): ContentFile[] {
  const files = readContentFiles(SHIPPED).files.filter(({ path }) => {
    const { collection } = placeOf(path) ?? {};
    return collection !== undefined && LOOKED_THROUGH.includes(collection);
  });
  const wanted = new Set(nationalFiles(readEntries(files).records));
  return files
    .filter(({ path }) => wanted.has(path))
    .map(({ path, text }) => ({ path, text: withoutLocal(path, text) }));
}

/** An entry without what ties it to the portal that it is taken from. */
function withoutLocal(path: string, text: string): string {
  const { collection } = placeOf(path) ?? {};
  const local = collection && LOCAL[collection];
  if (!collection || !local) return text;
  const entry = Object.entries(parse(text) as object).filter(([key]) => !local.includes(key));
  return rewritten(text, Object.fromEntries(entry), fieldOf('', COLLECTIONS[collection].schema)) ?? text;
}

const questions = (schema: Parameters<typeof fieldsOf>[0], names: readonly string[]) =>
  fieldsOf(schema)
    .filter(({ name }) => names.includes(name))
    .map((field) => ({ ...field, optional: false }));

/** Asks what only people can tell of a new portal: ten answers. */
async function askPortal(prompt: Prompt): Promise<PortalAnswers> {
  const interview = new Interview(prompt, readEntries([]).records, () => Promise.resolve(undefined));
  const { name, place } = await interview.group(questions(portalSchema, ['name', 'place']));
  const { year, name: theme } = await interview.group(questions(themeSchema, ['year', 'name']));
  const source = await interview.group(questions(sourceSchema, ['url', 'publisher', 'title']));
  return { name, place, year, theme, source } as unknown as PortalAnswers;
}

/** Writes files that make a folder sound content, or says why they do not; the folder then stays as it was. */
function writeSound(folder: string, files: readonly ContentFile[], hidden: ContentFile, prompt: Prompt): boolean {
  const { problems, draft, files: count } = tryDraft(folder, files);
  if (problems.length > 0) {
    console.error(formatReport(problems, count, prompt.locale, relative(process.cwd(), folder)));
    console.error(prompt.word('failed'));
    return false;
  }
  writeAll(folder, [...draft, hidden]);
  return true;
}

const USAGE = `npm run new -- portal FOLDER [--update] [--lang ${MESSAGE_LOCALES.join('|')}]`;

/** Runs `npm run new -- portal` with its arguments and streams; returns the exit code. */
export async function runPortal(args: readonly string[], input: Readable, output: Writable): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: DEFAULT_MESSAGE_LOCALE }, update: { type: 'boolean', default: false } },
  });
  const { lang, update } = values;
  if (!isMessageLocale(lang)) return refuse(`--lang ${lang}: ${MESSAGE_LOCALES.join(' | ')}`);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) return refuse(`portal ${positionals.join(' ')}: ${USAGE}`);
  const today = process.env.PORTAL_TODAY ?? new Date().toLocaleDateString('sv');
  return converse(input, output, lang, (prompt) =>
    update ? Promise.resolve(updatePortal(folder, prompt, today)) : newPortal(folder, prompt, today),
  );
}

/**
 * Starts a portal in a new or empty folder: ten questions, then files that pass the check and build. Returns the exit
 * code; throws `Stopped` if the input ends early.
 */
async function newPortal(typed: string, prompt: Prompt, today: string): Promise<number> {
  const folder = resolve(typed);
  finishWriting(folder);
  if (holds(SHIPPED, folder)) return refuse(prompt.word('inside', { value: typed }));
  const isNew = !existsSync(folder);
  if (!isNew && readdirSync(folder).some((name) => !isOfSystem(name)))
    return refuse(prompt.word('occupied', { value: typed }));
  prompt.print(prompt.word('portal', { folder: typed }));
  const answers = await askPortal(prompt);
  const national = shippedFiles();
  makeFolder(folder);
  const own = portalFiles(answers, today);
  const taken = new Set(own.map(({ path }) => path));
  const isWritten = writeSound(
    folder,
    [...own, ...national.filter(({ path }) => !taken.has(path))],
    noteOf(national, today),
    prompt,
  );
  if (!isWritten) {
    if (isNew) rmdirSync(folder);
    return 1;
  }
  prompt.print(prompt.word('started', { folder: typed, own: `${own.length}`, national: `${national.length}` }));
  return 0;
}

/** Brings the national content of this version to a portal; files that the portal changed stay and are named. */
function updatePortal(typed: string, prompt: Prompt, today: string): number {
  const folder = resolve(typed);
  finishWriting(folder);
  const update = updateOf(folder, shippedFiles());
  if (!update) return refuse(prompt.word('noNote', { value: typed }));
  const { files, left, note } = update;
  for (const path of left) prompt.print(prompt.word('kept', { value: `${typed}/${path}` }));
  if (files.length > 0 && !writeSound(folder, files, noteOf(files, today, note.files), prompt)) return 1;
  prompt.print(prompt.word('updated', { count: `${files.length}`, left: `${left.length}` }));
  return 0;
}
