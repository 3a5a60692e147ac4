import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about entries of any kind. */
export const entries: Messages<RuleAbout<'link' | 'id' | 'member' | 'date' | 'checked' | 'name' | 'term' | 'ledger'>> =
  {
    'link-broken': ['there is no entry “{value}” in {collection}/', 'fix the id{hint}, or add {collection}/{value}'],
    'id-taken': ['the id “{value}” belongs to {taken}', 'add the year to the id: {value}-<year>'],
    'member-empty': [
      'a member needs exactly one of “agency” and “name”',
      'write “agency: <id>” if it has a page, else “name”',
    ],
    'member-misplaced': ['a body of kind “{value}” has members', 'only the kind collective has “members”'],
    'date-future': [
      'the date {value} lies after the day the content was checked ({today})',
      'fix the date, or update “checked” in portal.yaml',
    ],
    'checked-missing': [
      '“{value}”: says how things are today, without the day someone last looked',
      'add “checked”: the last day someone looked whether it still holds; if it ended, write “expired”, “until” or “closed”',
    ],
    'name-twice': [
      '“{value}” is the entry {other} already',
      'keep one: correct {other} and drop {id}; if they are two different things, add to the name what tells them apart',
    ],
    'term-claimed': ['“{value}” is also a form of the term {other}', 'write in_context: true at both, or drop one'],
    'ledger-host': ['“{value}” is not on the host {host}', 'write it into link-ledger/{right}.yaml'],
    'ledger-location': [
      '“{state}” and “location” do not go together',
      'give “location” with “moved”, and with nothing else',
    ],
    'ledger-order': [
      'the observation of {value} stands after that of {before}',
      'the ledger only grows: earlier first',
    ],
  };
