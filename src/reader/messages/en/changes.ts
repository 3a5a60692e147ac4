import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about changes of bodies. */
export const changes: Messages<RuleAbout<'change'>> = {
  'change-originals': ['“{kind}” has {count} bodies before', 'let “originals” (with “others”) be {expected}'],
  'change-results': ['“{kind}” has {count} bodies after', 'let “results” be {expected}'],
  'change-name': [
    '“{value}” is renamed without a new name',
    'add “name”, or let “results” lead to the entry of the new name',
  ],
  'change-function': ['work moves, but it does not say which', 'add “function”'],
  'change-unbound': [
    'work leaves “{body}” without saying which services leave with it; {count} are there, such as {value}',
    'add “fields: [<field id>]” or “services: [<code>]”; where none of the portal’s services moved, “no_service: true”',
  ],
  'change-bound': ['“{kind}” has “{field}”', 'leave the field out; only transferred-function has it'],
  'change-none': ['“no_service” says that no service moved, yet “{field}” names some', 'leave one of the two out'],
  'change-elsewhere': [
    'the service {value} was not with “{body}” when the work left',
    'fix the code, or “agencies_then” of the service',
  ],
  'change-stayed': [
    'the service {value} would leave “{body}”, yet “{now}” handles it today',
    'narrow “fields” or “services”, or fix “agencies_now” of the service',
  ],
  'change-gone': [
    '“{value}” ended on {day}, before {date}',
    'fix the date, or add the change that is missing in between',
  ],
  'change-unborn': [
    '“{value}” is not there yet on {date}; it begins {day}',
    'fix the date, or add the change that founds it',
  ],
  'change-alive': ['“{value}” exists before {date} already', 'list it in “originals” too, if it goes on'],
  'change-founded': ['“{value}” results on {date} but is founded on {day}', 'fix one of the two dates'],
  'change-not-back': ['none of the “results” had ended before {date}', 'use “split” or “founded”'],
  'change-goes-on': ['“{value}” ends and goes on at once', 'remove it from “results”, or use another kind'],
};
