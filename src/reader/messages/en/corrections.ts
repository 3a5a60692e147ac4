import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about corrections. */
export const corrections: Messages<RuleAbout<'correction'>> = {
  'correction-name': [
    'the file name “{id}” does not begin with the day of the correction, “{value}”',
    'write a whole day and name the file <day>-<words>.yaml, such as 2021-05-23-so-noi-vu.yaml',
  ],
  'correction-future': [
    'the day of the correction, {value}, is after {today}',
    'fix the date; for a correction made after the content was checked as a whole, set “corrected” in portal.yaml',
  ],
  'correction-ref': [
    'the correction is of “{value}”, which does not exist and never did{hint}',
    'write the public reference of what was corrected, such as agency:so-noi-vu or task:659-ubnd-kstt#nv-10',
  ],
  'correction-twice': ['“{value}” is named twice as corrected', 'name it once, in “corrects” or in “also”'],
  'correction-languages': [
    '“before” is in {before}, “after” in {after}',
    'write both in the same languages ({languages}), at least one',
  ],
  'correction-same': [
    '“{value}” is the same before and after',
    'write what changed, or leave out the language that was not corrected',
  ],
};
