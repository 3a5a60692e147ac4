import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about places. */
export const places: Messages<RuleAbout<'place'>> = {
  'place-code': ['the code {value} belongs to {taken}', 'give each district its own code'],
  'place-id': [
    'the file name “{value}” is not a 5-digit code',
    'name the file after the statistical code, such as 00001.yaml',
  ],
  'place-tile': ['the tile {value} of the map holds {taken}', 'place it on another tile'],
  'place-twice': ['the code {value} is there twice', 'list each unit once'],
  'place-given': ['{value} went into {taken} already', 'fix “part”: both must be partial, or drop one'],
  'place-name': ['the name “{value}” has a leading zero', 'write it in one form: Phường 5'],
  'place-part': ['only a part became {value}; the rest is nowhere', 'list every part, or write “part: full”'],
  'place-lost': [
    'no commune of today was formed from {value}',
    'add it to a “formed_from”, or add a “step” if it changed before',
  ],
};
