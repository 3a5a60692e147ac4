import { statSync } from 'node:fs';
import type { PortalRecords } from '../../domain/entries/records.ts';
import { writeAll } from '../../files/write-all.ts';
import { nearestId } from '../../domain/rules/shared/links.ts';
import { formatReport } from '../../reader/messages/report.ts';
import type { MessageLocale } from '../../reader/messages/messages.ts';
import { validate } from '../../reader/checks/validate.ts';
import { referenceWords } from '../../reader/settings/content-folder.ts';
import { refuse } from '../command/usage.ts';
import { wholeContentFolder } from '../command/whole-content.ts';
import { draftImport, ownProblemsText, type ImportDraft } from './draft-files.ts';
import { contentNotes, fileNotes } from './notes.ts';
import { isTooManyGone, planImport, writtenBy, type Plan, type Told } from './plan.ts';
import { badLinesText, readRows, type ReadRows } from './read-rows.ts';
import { notesText, planText } from './report.ts';
import { differences, verifyText } from './verify.ts';
import { IMPORT_WORDS } from './words/by-language.ts';

/** What the command was told. */
export interface ImportOptions extends Told {
  readonly lang: MessageLocale;
  readonly dryRun?: boolean | undefined;
  readonly verify?: boolean | undefined;
  readonly allowGone?: number | undefined;
  readonly allowOlder?: boolean | undefined;
}

/** Says on standard error why nothing was written, and returns the exit code. */
function stop(...lines: readonly string[]): number {
  console.error(lines.join('\n\n'));
  return 1;
}

/** The rows of a file; undefined after saying why they cannot be used. */
function soundRows(file: string, { lang }: ImportOptions): ReadRows | undefined {
  const read = readRows(file);
  const words = IMPORT_WORDS[lang];
  if (read.bad.length > 0)
    stop(badLinesText(file, read.bad, lang), words.badSummary(read.bad.length, read.rows.length));
  else if (read.rows.length === 0) stop(words.empty(file));
  else return read;
  return undefined;
}

/** What the command must be told before it may write this; undefined where nothing is missing. */
function missing({ added, changed, back, gone }: Plan, { read, source, lang }: ImportOptions): string | undefined {
  const { refused } = IMPORT_WORDS[lang];
  if (read === undefined && added.length + changed.length + back.length + gone.length > 0) return refused.read;
  return source === undefined && added.length > 0 ? refused.source(added.length) : undefined;
}

/** Why a plan must not be carried out; undefined where it may. */
function forbidden(plan: Plan, file: string, { lang, read, allowGone, allowOlder }: ImportOptions): string | undefined {
  const { refused } = IMPORT_WORDS[lang];
  if (plan.older.length > 0 && !allowOlder) {
    const codes = plan.older.map(({ code, procedure: { name } }) => `${code} (${name})`);
    return refused.older(read ?? '', `${codes.slice(0, 3).join(', ')}${codes.length > 3 ? ' …' : ''}`);
  }
  return isTooManyGone(plan, allowGone) ? refused.tooMany(plan.gone.length, plan.expected, file) : undefined;
}

/** Compares the content with the file. */
function verify(read: ReadRows, records: PortalRecords, lang: MessageLocale): number {
  const found = differences(read.rows, records, IMPORT_WORDS[lang]);
  console.log(verifyText(found, read.rows.length, IMPORT_WORDS[lang]));
  return found.length === 0 ? 0 : 1;
}

/** Says what the content would not pass with; undefined where it would pass. */
function failed(draft: ImportDraft, file: string, shown: string, { lang }: ImportOptions): number | undefined {
  const { refused } = IMPORT_WORDS[lang];
  if (draft.own.length > 0) return stop(ownProblemsText(file, draft.own, lang), refused.check);
  return draft.others.length > 0
    ? stop(formatReport(draft.others, draft.files, lang, shown), refused.check)
    : undefined;
}

/** Imports a reading of the national portal, or says what that would do. Returns the exit code. */
export function runImport(file: string, options: ImportOptions): number {
  const { lang, read: day, source, dryRun } = options;
  const words = IMPORT_WORDS[lang];
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return refuse(words.refused.file(file));
  const read = soundRows(file, options);
  if (read === undefined) return 1;
  const { path, shown } = wholeContentFolder();
  const { problems, files, records } = validate(path, referenceWords(), process.env.PORTAL_TODAY);
  // A name of a field of work that an earlier import brought waits for an editor; it keeps nothing from being read.
  const own = problems.filter(({ rule }) => rule !== 'service-field');
  if (own.length > 0) return stop(formatReport(own, files, lang, shown), words.refused.before);
  if (options.verify) return verify(read, records, lang);
  if (source !== undefined && !records.sources.has(source))
    return refuse(words.refused.unknownSource(source, nearestId(source, records.sources.keys())));

  const plan = planImport(read.rows, records, options);
  console.log(`${words.head(file, read.rows.length, day)}\n`);
  console.log(`${planText(plan, words, (code) => records.services.get(code)?.procedure.not_seen_since ?? '')}\n`);
  const written = writtenBy(plan);
  const lacks = missing(plan, options);
  const why = forbidden(plan, file, options);
  if (why !== undefined) return stop(why);
  if (lacks !== undefined && !dryRun) return refuse(lacks);
  const draft = written.length === 0 || lacks !== undefined ? undefined : draftImport(path, written);
  const notes = [
    ...fileNotes(read, words),
    ...(draft === undefined ? [] : contentNotes(plan, draft.records, words)),
    ...(lacks === undefined ? [] : [words.notes.unchecked]),
  ];
  if (notes.length > 0) console.log(`${notesText(notes, words)}\n`);
  const failure = draft && failed(draft, file, shown, options);
  if (failure !== undefined) return failure;
  if (draft && !dryRun) writeAll(path, draft.draft);
  if (written.length === 0) console.log(words.nothing);
  else console.log(dryRun ? words.dryRun : words.written(draft?.draft.length ?? 0));
  return 0;
}
