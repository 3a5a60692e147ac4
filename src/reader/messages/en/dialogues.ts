import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about sessions, duties and the time zone they are in. */
export const dialogues: Messages<RuleAbout<'dialogue' | 'obligation' | 'zone'>> = {
  'dialogue-first': [
    'the life of the session begins with “{value}”',
    'begin with expected, announced or held: without a date there is nothing to move, cancel or report',
  ],
  'dialogue-after': ['“{value}” cannot follow “{before}”', 'after “{before}” only these can come: {expected}'],
  'dialogue-over': [
    '“{value}” stands after “{before}”, which closes a session',
    'leave this state out; a session called again is a new entry in dialogues/',
  ],
  'dialogue-order': ['the state of {value} stands after that of {before}', 'put the states in order, oldest first'],
  'dialogue-when': ['“{value}” does not say when the session is', 'add “starts”, as precise as the source'],
  'dialogue-undated': [
    '“{value}” sets no date for a session',
    'leave out “starts” and “ends” here; the date stands with an earlier state',
  ],
  'dialogue-ends': [
    'the session ends “{value}” before it starts “{starts}”',
    'write an “ends” that is not before “starts”',
  ],
  'dialogue-ends-form': [
    '“{value}” and “{starts}” are not of one kind',
    'give both “starts” and “ends” a time, or neither',
  ],
  'dialogue-early': [
    'the session is said to have been held “{value}” by a source of {date}, which is earlier',
    'a source from before the session can only say expected or announced; else fix the date',
  ],
  'dialogue-future': [
    'the state bears the date {value}, after the day the content was checked ({today})',
    'fix the date, or raise “checked” in portal.yaml if the content was checked up to that day',
  ],
  'dialogue-same-day': [
    'it has the title and the day of dialogues/{value}.yaml',
    'keep one entry for each session; if they are two, give them different titles',
  ],
  'dialogue-quarter': [
    'the session of “{starts}” does not lie in the quarter “{value}”',
    'write "{expected}" or leave “quarter” out',
  ],
  'dialogue-host': ['a host needs either “agency” or “name”', 'write the id of a body with a page, else its name'],
  'dialogue-task': [
    'there is no task “{value}” in “{directive}”',
    'write the number of a task that exists, such as {suggestion}',
  ],
  'dialogue-before': [
    'the session of “{value}” took place before the document can have been issued ({date})',
    'leave the relation out: what came before a document cannot answer to it',
  ],
  'dialogue-uid': ['the UID “{value}” is taken by dialogues/{taken}.yaml', 'write another UID, or leave “uid” out'],
  'zone-unknown': [
    'the time zone database has no “{value}”',
    'write the name of a zone with its capital letters, such as Asia/Tokyo or Europe/Berlin',
  ],
  'zone-offset': [
    'the standard time of {zone} is not “{value}” from UTC',
    'write offset: "{offset}", or fix the name of the zone',
  ],
  'zone-moment': [
    '“{value}” bears an offset that {zone} did not have at that moment: it was {offset}',
    'if the clock is right, write {offset} behind it; if the instant is right, write "{same}"',
  ],
  'obligation-twice': ['the task “{value}” is read in obligations/{taken}.yaml', 'keep one entry for each task'],
  'obligation-body': [
    '“{value}” does not have this duty',
    'choose a body that the task names, or a member of one it names',
  ],
  'obligation-quarter': ['this duty does not ask for the quarter “{value}”', 'write one of: {expected}'],
  'obligation-checked': ['“{agency}” and the quarter “{value}” were looked up twice on one day', 'keep one line'],
  'obligation-held': [
    'it says “{value}”, but dialogues/{session}.yaml is a session of that body in the quarter',
    'leave this line out, or fix that session',
  ],
};
