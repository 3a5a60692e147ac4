import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATED_STATES } from '../../../domain/dialogues/session.ts';
import { orderFault } from '../../../domain/rules/subjects/dialogues.ts';
import { dialogueSchema, type SessionState } from '../../../schema/dialogues/dialogue.ts';
import { appendItem } from './append-item.ts';
import { fieldsOf, itemOf, type FormField } from '../asking/fields.ts';
import type { Answers } from '../asking/interview.ts';
import type { EntryWriter } from '../entry/entry-writer.ts';
import { fixProblems, type Folder } from '../entry/fix-problems.ts';
import { nodeOf } from '../entry/to-yaml.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';
import { z } from 'astro/zod';

/** What can happen to a session of dialogue, by the option that says so. */
export const FOLLOW_UPS = {
  announce: 'announced',
  move: 'rescheduled',
  cancel: 'cancelled',
  report: 'held',
  outcome: 'outcome',
} as const satisfies Record<string, SessionState>;
export type FollowUp = keyof typeof FOLLOW_UPS;

const FIELDS = fieldsOf(dialogueSchema);
const KEYS = FIELDS.map(({ name }) => name);

/** The field of a list of groups, its item, and the fields of that. */
function listOf(name: string): { field: FormField; item: FormField; members: FormField[] } {
  const field = FIELDS.find((one) => one.name === name);
  const item = field && itemOf(field);
  if (!field || !(item?.core instanceof z.ZodObject)) throw new Error(name);
  return { field, item, members: fieldsOf(item.core) };
}
const STATES = listOf('states');
const LINKS = listOf('links');

/** Adds what became of a session to its file. Returns the exit code; throws `Stopped` where the answers end too early. */
export async function followUp(step: FollowUp, id: string, writer: EntryWriter, folder: Folder): Promise<number> {
  const { prompt, interview, records } = writer;
  const state = FOLLOW_UPS[step];
  const dialogue = records.dialogues.get(id);
  const last = dialogue?.states.at(-1);
  if (dialogue === undefined || last === undefined) throw new Error(id);
  const fault = orderFault(last.state, state);
  if (fault) {
    prompt.refuse([fault]);
    return 1;
  }
  const path = `dialogues/${id}.yaml`;
  prompt.print(prompt.word('follow', { title: dialogue.title[OFFICIAL], state: last.state, next: state }));
  const isDated = DATED_STATES.includes(state);
  // A session that was held, was held when it was to be, unless the report says otherwise.
  const planned = dialogue.states.findLast(({ starts }) => starts !== undefined)?.starts;
  const asked = STATES.members
    .filter(({ name }) => name !== 'state' && (isDated || (name !== 'starts' && name !== 'ends')))
    .map((field) => (field.name === 'starts' ? { ...field, optional: false } : field));
  const askState = async (): Promise<Answers> => ({
    state,
    ...(await interview.group(
      asked,
      `states[${dialogue.states.length + 1}]`,
      state === 'held' && planned !== undefined ? { starts: planned } : {},
    )),
  });
  const askLinks = async (): Promise<Answers[]> =>
    ((await interview.group([LINKS.field])).links as Answers[] | undefined) ?? [];
  let added = await askState();
  let links = state === 'cancelled' ? [] : await askLinks();
  return fixProblems(
    {
      path,
      isNew: false,
      // Read each time: somebody may have edited the file while questions were answered.
      text: () =>
        links.reduce(
          (text, link) => appendItem(text, 'links', nodeOf(link, LINKS.item), KEYS),
          appendItem(readFileSync(join(folder.path, path), 'utf8'), 'states', nodeOf(added, STATES.item), KEYS),
        ),
      amend: async (field) => {
        if (field === 'links') links = await askLinks();
        else if (field === 'states') added = await askState();
        else return false;
        return true;
      },
    },
    writer,
    folder,
  );
}
