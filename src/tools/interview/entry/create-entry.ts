import { COLLECTIONS } from '../../../schema/collections.ts';
import { exactEntry, type Choice } from '../asking/find-entry.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';
import { editEntry } from './edit-entry.ts';
import { fieldsOf, type FormField } from '../../form/fields.ts';
import type { Answers } from '../asking/interview.ts';
import type { Kind } from './kinds.ts';
import type { EntryWriter } from './entry-writer.ts';
import { fixProblems, type Folder } from './fix-problems.ts';
import { entryYaml } from '../../form/to-yaml.ts';

/** Offers optional fields until the user chooses none. */
async function askOptional(fields: readonly FormField[], { prompt, interview }: EntryWriter): Promise<Answers> {
  const answers: Answers = {};
  prompt.print(prompt.word('menu'));
  fields.forEach((field, index) => {
    prompt.print(`  ${index + 1} ${prompt.label(field.name)} (${field.name}) – ${interview.line(field)}`);
  });
  for (;;) {
    const chosen = (await prompt.ask(prompt.word('add'))).split(/[,;\s]+/u).filter((name) => name !== '');
    if (chosen.length === 0) return answers;
    for (const name of chosen) {
      const field = fields[Number(name) - 1] ?? fields.find((one) => one.name === name);
      if (field) answers[field.name] = await interview.field(field);
      else {
        const expected = fields.map((one) => one.name).join(', ');
        prompt.refuse([{ rule: 'value-unknown', values: { field: '', value: name, expected } }]);
      }
    }
  }
}

/** The entry that already has a name, if there is one. */
function sameName(name: unknown, { collection }: Kind, { records }: EntryWriter): Choice | undefined {
  const words = typeof name === 'object' && name !== null && OFFICIAL in name ? name[OFFICIAL] : name;
  return typeof words === 'string' ? exactEntry(words, collection, records) : undefined;
}

/** Asks for a new entry and writes it. Returns the exit code; throws `Stopped` if the input ends early. */
export async function createEntry(kind: Kind, writer: EntryWriter, folder: Folder): Promise<number> {
  const { prompt, interview } = writer;
  const { collection, schema, ids } = kind;
  const place = COLLECTIONS[collection].folder;
  const fields = fieldsOf(schema);
  prompt.print(prompt.word('begin', { folder: `${folder.shown}/${place}/` }));
  const askId = (entry: Answers): Promise<string> =>
    writer.newId(collection, ids(entry), (id) => kind.idProblem?.(id, entry));
  // Ask for codes that only a source can provide first: without one, the other answers are useless.
  const code = kind.codeFirst === true ? await askId({}) : undefined;
  const asked = fields.filter(({ name, optional }) => !optional || kind.also?.includes(name) === true);
  const upToName = asked.findIndex(({ name }) => name === kind.named) + 1;
  const entry = await interview.group(asked.slice(0, upToName));
  const same = sameName(entry[kind.named], kind, writer);
  if (same && (await prompt.yes(prompt.word('same', { ...same })))) return editEntry(kind, same, writer, folder);
  Object.assign(entry, await interview.group(asked.slice(upToName)));
  const id = code ?? (await askId(entry));
  Object.assign(
    entry,
    await askOptional(
      fields.filter((field) => !asked.includes(field)),
      writer,
    ),
  );
  return fixProblems(
    {
      path: `${place}/${id}.yaml`,
      isNew: true,
      text: () => entryYaml(entry, schema),
      amend: async (name) => {
        const field = fields.find((one) => one.name === name);
        // Asked as an object, because optional fields can be dropped there.
        if (field) entry[name] = (await interview.group([field]))[name];
        return field !== undefined;
      },
    },
    writer,
    folder,
  );
}
