import type { ImportWords } from './import-words.ts';

/** What the import says in English. */
export const en: ImportWords = {
  bad: {
    'line-encoding': () => 'the line is not UTF-8  →  save the file as UTF-8',
    'line-json': ({ value }) =>
      `the line is no whole JSON; it ends with “${value}”  →  copy it again: one whole {…} a line`,
    'line-object': () => 'the line is no object  →  write one {…} a line; --schema prints its fields',
    'code-form': ({ value }) => `“${value}” is not a procedure code  →  write it like 1.001193`,
    'code-twice': ({ line }) => `line ${line} has this code with other words  →  keep one of the two`,
    'text-long': ({ value, length, most }) =>
      `“${value}…” has ${length} characters, more than ${most}: it was not taken apart  →  put the passage into papers_raw, and papers_clean: false`,
  },
  badSummary: (lines, good) => `Bad lines: ${lines}; sound ones: ${good}. Nothing was written.`,
  empty: (file) => `${file} holds no procedure  →  one JSON object a line; --schema prints its fields`,
  head: (file, rows, read) => `${file}: ${rows} procedures${read === undefined ? '' : `, read on ${read}`}`,
  outcomes: {
    added: 'added',
    changed: 'changed',
    back: 'back',
    gone: 'gone',
    reread: 'read again',
    same: 'unchanged',
  },
  source: (ids) => `source ${ids}`,
  gone: (day) => `not seen since ${day}; its page stays and says so`,
  back: (day) => `was not seen since ${day}`,
  refused: {
    tooMany: (gone, expected, file) =>
      `${gone} of ${expected} procedures are not in ${file}, more than 2 %; nothing was written  →  look whether the file is whole; if so: --allow-gone ${gone}`,
    older: (day, codes) =>
      `what stands was read after ${day}, and differs: ${codes}; nothing was written  →  take a newer reading; to go back to the older one: --allow-older`,
    check: 'Nothing was written: the content would not pass the check.',
    before: 'Nothing was written: the content has problems of its own  →  npm run check',
    read: '--read is missing  →  the day on which the portal was read, such as --read 2026-07-20',
    readForm: (value) => `--read ${value}: no day  →  --read 2026-07-20`,
    number: (value) => `--allow-gone ${value}: no number  →  --allow-gone 12`,
    source: (count) => `${count} procedures are new and have no source  →  --source ID, the name of a file in sources/`,
    unknownSource: (value, suggestion) =>
      `--source ${value}: there is no sources/${value}.yaml  →  ${suggestion === undefined ? 'write it first' : `did you mean ${suggestion}?`}`,
    file: (file) => `${file}: no such file`,
  },
  notes: {
    title: 'To look at:',
    unit: (count, codes) => `times without a unit, shown in the words of the source alone: ${count} (${codes})`,
    markup: (count, codes) => `procedures with markup, kept as text: ${count} (${codes})`,
    symbol: (count, words) => `legal bases that are no whole symbol, kept as text: ${count} (${words})`,
    field: (name, count, codes) =>
      `no field of work is called “${name}” (${count}: ${codes})  →  add it to “source_names” of a file in fields/; npm run check refuses the content until then`,
    body: (code, words) => `${code}: no reading says which body this is: ${words}  →  add a row in readings/`,
    removed: (characters, lines) => `characters that nobody can see, taken out: ${characters} (line ${lines})`,
    repeated: (lines) => `lines that repeat another one word for word: ${lines}`,
    unchecked: 'whether the content would pass the check is only known with --read and --source',
  },
  nothing: 'Nothing changes.',
  dryRun: 'Only tried: nothing was written.',
  written: (files) => `Written: ${files} files.`,
  verify: {
    missing: 'not in the content',
    extra: 'in the content, but not in the file, and not marked as gone',
    digest: 'its digest is not that of its words',
    equal: (rows) => `${rows} procedures, field by field and by digest: equal.`,
    unequal: (different, rows) => `Differences in ${different} procedures; the file holds ${rows}.`,
  },
};
