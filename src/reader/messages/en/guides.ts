import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about guides and the kinds of papers they unite. */
export const guides: Messages<RuleAbout<'guide' | 'paper'>> = {
  'guide-twice': ['“{value}” is there twice', 'give each its own id'],
  'guide-condition': [
    'no question or answer of this guide is called “{value}”',
    'name one of “questions”, with one of its “options”',
  ],
  'guide-question': ['no step depends on the question “{value}”', 'name it in an “only_if”, or do not ask it'],
  'guide-option': [
    'no condition names the answer “{value}” to “{question}”',
    'name it in an “only_if”, or write “is_none: true” where no step is for it alone',
  ],
  'guide-circle': ['what “{value}” gives comes back to it: the steps go in a circle', 'remove a “needs” or an “after”'],
  'guide-later': ['“{value}” is needed before the step “{step}” gives it', 'put that step first'],
  'guide-need': [
    '“{value}” is needed, but no earlier step gives it ({answers})',
    'add the step that gives it, name it under “has”, or write it under “takes” if only some readers need it',
  ],
  'guide-after': ['no earlier step is called “{value}”', 'name a step that stands before this one'],
  'guide-nowhere': [
    'the step “{value}” leads nowhere: no step needs what it gives',
    'say what one has after it under “outcome”, or name what it gives under “needs” of a later step',
  ],
  'guide-has': ['no step needs “{value}”', 'remove it from “has”'],
  'guide-who': ['who does the step “{value}” is said twice or not at all', 'give either “service” or “elsewhere”'],
  'guide-address': ['“{value}” has no source', 'name the “sources” of the address'],
  'guide-service': [
    'the procedure {value} has not been seen since {date}',
    'lead to the procedure that replaced it, or to who does it now under “elsewhere”',
  ],
  'guide-source': ['“{value}” has no source, or two', 'give either “service” or “text”'],
  'guide-quote': ['“{value}” does not stand in {source}', 'copy it word for word from one paragraph of it'],
  'guide-day': ['no day of this guide is called “{value}”', 'add it to “days”'],
  'guide-case': [
    'the procedure of this step has no papers under the heading “{value}”',
    'copy the heading whole from its “papers”, or write "" for those without a heading',
  ],
  'guide-untaken': [
    'no step takes the papers of {service} under the heading “{value}”',
    'name the heading under “cases” of a step, or under “leaves” of the guide with its reason',
  ],
  'guide-left': [
    'the papers of {service} under the heading “{value}” are not left out: a step takes them, or there are none',
    'remove them from “leaves”',
  ],
  'guide-shown': [
    '“{value}” does not stand in {source} outside its list of papers',
    'copy it word for word from one paragraph of its steps or conditions; what the list of papers names is asked for already',
  ],
  'paper-words': [
    'no procedure says “{value}” of a paper',
    'copy the words of the procedure whole, or remove them if it says something else now',
  ],
  'paper-twice': ['“{value}” means {taken} already', 'keep it in one of them'],
};
