import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { COLLECTIONS } from '../../../schema/collections.ts';
import { rewritten } from '../../form/restyle.ts';
import { saysSame } from '../../form/yaml-meaning.ts';
import type { Choice } from '../asking/find-entry.ts';
import { fieldOf, fieldsOf, type FormField } from '../../form/fields.ts';
import { wordsIn, type Answers } from '../asking/interview.ts';
import { shorten } from '../../../reader/messages/shorten.ts';
import type { EntryWriter } from './entry-writer.ts';
import { fixProblems, type Folder } from './fix-problems.ts';
import type { Kind } from './kinds.ts';

/** What an import writes is changed by an import only. */
const NOT_ASKED: readonly string[] = ['procedure'];

/** Changes the fields of an entry that the user names, until there are no more. */
async function changeFields(
  entry: Answers,
  fields: readonly FormField[],
  { prompt, interview }: EntryWriter,
): Promise<void> {
  const change = async (field: FormField): Promise<void> => {
    const value = await interview.field(field, field.name, entry[field.name]);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) Reflect.deleteProperty(entry, field.name);
    else entry[field.name] = value;
  };
  fields.forEach(({ name }, index) => {
    const value = entry[name] === undefined ? '–' : shorten(wordsIn(entry[name]).join(' – '));
    prompt.print(`  ${index + 1} ${prompt.label(name)} (${name}): ${value}`);
  });
  for (;;) {
    const answer = await prompt.ask(prompt.word('which'));
    if (answer === '') break;
    const field = fields[Number(answer) - 1] ?? fields.find(({ name }) => [name, prompt.label(name)].includes(answer));
    if (field) await change(field);
    else {
      const expected = fields.map(({ name }) => name).join(', ');
      prompt.refuse([{ rule: 'value-unknown', values: { field: '', value: answer, expected } }]);
    }
  }
  const { checked } = entry;
  if (typeof checked !== 'string' || checked >= interview.today) return;
  if (await prompt.yes(prompt.word('looked', { today: interview.today, value: checked })))
    entry.checked = interview.today;
}

/**
 * Asks which fields of an entry to change and writes its file; lines of other fields, and comments, stay as they are.
 * Returns the exit code; throws `Stopped` if the input ends early.
 */
export async function editEntry(
  kind: Kind,
  { id, title }: Choice,
  writer: EntryWriter,
  folder: Folder,
): Promise<number> {
  const { prompt, interview } = writer;
  const path = `${COLLECTIONS[kind.collection].folder}/${id}.yaml`;
  const read = (): string => readFileSync(join(folder.path, path), 'utf8');
  const before = read();
  const entry = parse(before) as Answers;
  const fields = fieldsOf(kind.schema).filter(({ name }) => !NOT_ASKED.includes(name));
  prompt.print(prompt.word('edit', { id, title }));
  await changeFields(entry, fields, writer);
  // The file is read every time, because it may have been edited meanwhile: only what was changed here is written.
  const text = (): string => {
    const now = read();
    const was = parse(before) as Answers;
    const merged: Answers = { ...(parse(now) as Answers) };
    for (const { name } of fields) {
      if (saysSame(was[name], entry[name])) continue;
      if (entry[name] === undefined) Reflect.deleteProperty(merged, name);
      else merged[name] = entry[name];
    }
    return rewritten(now, merged, fieldOf('', kind.schema)) ?? now;
  };
  if (text() === before) {
    prompt.print(prompt.word('nothing'));
    return 0;
  }
  return fixProblems(
    {
      path,
      isNew: false,
      text,
      amend: async (name) => {
        const field = fields.find((one) => one.name === name || prompt.label(one.name) === name);
        if (field) entry[field.name] = await interview.field(field, field.name, entry[field.name]);
        return field !== undefined;
      },
    },
    writer,
    folder,
  );
}
