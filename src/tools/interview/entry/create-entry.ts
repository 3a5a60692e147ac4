import { COLLECTIONS } from '../../../schema/collections.ts';
import { fieldsOf, type FormField } from '../asking/fields.ts';
import type { Answers } from '../asking/interview.ts';
import type { Kind } from './kinds.ts';
import type { EntryWriter } from './entry-writer.ts';
import { fixProblems, type Folder } from './fix-problems.ts';
import { entryYaml } from './to-yaml.ts';

/** Offers optional fields until the user chooses none. */
async function askOptional(fields: readonly FormField[], { prompt, interview }: EntryWriter): Promise<Answers> {
  const answers: Answers = {};
  prompt.print(prompt.word('menu'));
  fields.forEach((field, index) => {
    prompt.print(`  ${index + 1} ${field.name} – ${interview.line(field)}`);
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
  const entry = await interview.group(fields.filter(({ optional }) => !optional));
  const id = code ?? (await askId(entry));
  Object.assign(
    entry,
    await askOptional(
      fields.filter(({ optional }) => optional),
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
