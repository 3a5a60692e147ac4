import { COLLECTIONS } from '../../../schema/collections.ts';
import { fieldsOf, type Field } from '../asking/fields.ts';
import type { Answers } from '../asking/interview.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './entry-writer.ts';
import { settle, type Folder } from './fix-problems.ts';
import { entryYaml } from './to-yaml.ts';

/** Offers the fields that may be left out, until nothing more is chosen. */
async function askOptional(fields: readonly Field[], { talk, interview }: Session): Promise<Answers> {
  const answers: Answers = {};
  talk.say(talk.word('menu'));
  fields.forEach((field, index) => {
    talk.say(`  ${index + 1} ${field.name} – ${interview.line(field)}`);
  });
  for (;;) {
    const chosen = (await talk.ask(talk.word('add'))).split(/[,;\s]+/u).filter((name) => name !== '');
    if (chosen.length === 0) return answers;
    for (const name of chosen) {
      const field = fields[Number(name) - 1] ?? fields.find((one) => one.name === name);
      if (field) answers[field.name] = await interview.field(field);
      else {
        const expected = fields.map((one) => one.name).join(', ');
        talk.refuse([{ rule: 'value-unknown', values: { field: '', value: name, expected } }]);
      }
    }
  }
}

/** Asks for a new entry and writes it. Returns the exit code; throws `Stopped` where the answers end too early. */
export async function createEntry(kind: Kind, session: Session, folder: Folder): Promise<number> {
  const { talk, interview } = session;
  const { collection, schema, ids } = kind;
  const place = COLLECTIONS[collection].folder;
  const fields = fieldsOf(schema);
  talk.say(talk.word('begin', { folder: `${folder.shown}/${place}/` }));
  const askId = (entry: Answers): Promise<string> =>
    session.newId(collection, ids(entry), (id) => kind.idProblem?.(id, entry));
  // A code that only a source can give comes first: whoever does not have it need not answer the rest.
  const code = kind.codeFirst === true ? await askId({}) : undefined;
  const entry = await interview.group(fields.filter(({ optional }) => !optional));
  const id = code ?? (await askId(entry));
  Object.assign(
    entry,
    await askOptional(
      fields.filter(({ optional }) => optional),
      session,
    ),
  );
  return settle(
    {
      path: `${place}/${id}.yaml`,
      isNew: true,
      text: () => entryYaml(entry, schema),
      amend: async (name) => {
        const field = fields.find((one) => one.name === name);
        // As a group, because a field that may be left out can be dropped here.
        if (field) entry[name] = (await interview.group([field]))[name];
        return field !== undefined;
      },
    },
    session,
    folder,
  );
}
