import type { Block, Division, LawBody, Unit } from './law.ts';

const MARKS = { article: 'Điều #.', clause: '#.', point: '#)' } as const;

const texts = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text);

const unitTexts = ({ kind, number, words, blocks, units }: Unit): string[] => [
  [MARKS[kind].replace('#', number), words].filter(Boolean).join(' '),
  ...texts(blocks),
  ...units.flatMap(unitTexts),
];

const divisionTexts = ({ label, words, blocks, articles, divisions }: Division): string[] => [
  [label, words].filter(Boolean).join('. '),
  ...texts(blocks),
  ...articles.flatMap(unitTexts),
  ...divisions.flatMap(divisionTexts),
];

/** Writes a tree as the plain text it was read from. */
export const joinLaw = ({ preamble, articles, divisions, closing }: LawBody): string =>
  `${[...texts(preamble), ...articles.flatMap(unitTexts), ...divisions.flatMap(divisionTexts), ...texts(closing)].join('\n\n')}\n`;
