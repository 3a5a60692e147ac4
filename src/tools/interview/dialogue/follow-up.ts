import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATED_STATES } from '../../../domain/dialogues/session.ts';
import { orderFault } from '../../../domain/rules/subjects/dialogues.ts';
import { dialogueSchema, type SessionState } from '../../../schema/dialogues/dialogue.ts';
import { appendItem } from './append-item.ts';
import { fieldsOf, itemOf, type FormField } from '../../form/fields.ts';
import type { Answers } from '../asking/interview.ts';
import type { EntryWriter } from '../entry/entry-writer.ts';
import { fixProblems, type Folder } from '../entry/fix-problems.ts';
import { nodeOf } from '../../form/to-yaml.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';
import { z } from 'astro/zod';

/** Steps in the life of a session, by command-line option. */
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

/** A list field with its item and the fields of the item. */
function listOf(name: string): { field: FormField; item: FormField; members: FormField[] } {
  const field = FIELDS.find((one) => one.name === name);
  const item = field && itemOf(field);
  if (!field || !(item?.core instanceof z.ZodObject)) throw new Error(name);
  return { field, item, members: fieldsOf(item.core) };
}
const STATES = listOf('states');
const LINKS = listOf('links');

/**
 * Adds the next state or outcome to a session's file. Returns the exit code; throws `Stopped` if the input ends early.
 */
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
  // By default a session was held at its planned time.
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
      // Read every time, because the file may have been edited meanwhile.
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
