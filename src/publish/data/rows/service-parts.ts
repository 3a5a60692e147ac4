import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { isFreeWithMore, isUnderLeast } from '../../../domain/resolve/source-words.ts';
import { foldVerbatim } from '../../../domain/text/verbatim.ts';
import { ref } from '../../../schema/fields/primitives.ts';
import { procedureSchema, type Procedure } from '../../../schema/services/procedure.ts';
import type { Item } from '../shape/item.ts';
import type { ServicePartName } from '../shape/names.ts';

const text = z.string().min(1);
const position = z.int().positive().describe('Its place in the source, counted from 1.');

const { ways, papers, results } = procedureSchema.shape;
const wayShape = ways.unwrap().element.shape;
const groupShape = papers.unwrap().element.shape;
const paperShape = groupShape.items.element.shape;
const resultShape = results.unwrap().element.shape;

const paperRow = z.strictObject({
  group_index: z.int().positive().describe('Which group of papers of the service it belongs to, counted from 1.'),
  group: groupShape.group,
  position: z.int().positive().describe('Its place in its group, which is often not the logical one.'),
  ...paperShape,
  words_id: text.describe(
    'Id of the words, ours, as the source has none: the same wherever the text is the same, no-break spaces aside.',
  ),
  paper: ref('papers')
    .optional()
    .describe('Id of the kind of paper, by our reading; absent: nobody has read these words yet, see words_id.'),
  clean: z
    .boolean()
    .describe('false: the source could not be taken apart without doubt; see procedure.papers_raw of the service.'),
});

const wayRow = z.strictObject({
  position,
  channel: wayShape.channel,
  time: wayShape.time,
  fees: z
    .array(text)
    .describe('What it costs, each in the words of the source; empty: it says nothing, which is not “free of charge”.'),
  fee_doubtful: z
    .boolean()
    .describe(
      'Whether a fee must not be read as an amount: under 1,000 VNĐ (the source lost its noughts; never convert it), or “Miễn phí” with more behind it (what the source prints where nobody filled in the amount).',
    ),
  note: wayShape.note,
  clean: z
    .boolean()
    .describe('false: the source could not be taken apart without doubt; see procedure.ways_raw of the service.'),
});

const basisRow = z.strictObject({
  position,
  symbol: text.describe('Symbol of the document, as the source writes it, slips included.'),
  symbol_whole: text
    .optional()
    .describe(
      'The symbol in official spelling, the same wherever the same document is meant (04/2023 for 4/2023); absent: it is not whole as written, and what it may have meant is not guessed.',
    ),
  document: ref('documents').optional().describe('Id of the document of that symbol, if the portal has it.'),
});
const lineRow = z.strictObject({ position, text: text.describe('The paragraph, in the words of the source.') });
const resultRow = z.strictObject({ position, ...resultShape });

/** Gives the id of the kind of paper that words mean, if somebody has read them. */
export type KindOf = (words: string) => string | undefined;

/** Gives the symbol of a legal basis in official spelling and the id of its document, as far as they are known. */
export type BasisOf = (symbol: string) => { readonly symbol_whole?: string; readonly document?: string };

/** What rows say beside the words of the source. */
interface Look {
  readonly kindOf: KindOf;
  readonly basisOf: BasisOf;
}

/** A name for words, long enough that no two texts of millions share one. */
const idOfWords = (words: string): string =>
  createHash('sha256').update(foldVerbatim(words)).digest('hex').slice(0, 16);

/** A table beside services: the shape of its rows, and those of one procedure. */
interface ServicePart {
  readonly schema: z.ZodObject;
  readonly rows: (procedure: Procedure, look: Look) => readonly Item[];
}

const numbered = <Value>(values: readonly Value[], row: (value: Value) => Item): Item[] =>
  values.map((value, index) => ({ position: index + 1, ...row(value) }));

/** Whether a reader would take a wrong amount from the words of a fee. */
const misleads = (fee: string): boolean => isUnderLeast(fee) || isFreeWithMore(fee);

/** The lists of a procedure as tables that can be joined by the code of the service. */
export const SERVICE_PARTS: Readonly<Record<ServicePartName, ServicePart>> = {
  'service-papers': {
    schema: paperRow,
    rows: ({ papers: groups, papers_clean: clean }, { kindOf }) =>
      groups.flatMap(({ group, items }, index) =>
        items.map((paper, place) => {
          const kind = kindOf(paper.text);
          return {
            group_index: index + 1,
            ...(group === undefined ? {} : { group }),
            position: place + 1,
            ...paper,
            words_id: idOfWords(paper.text),
            ...(kind === undefined ? {} : { paper: kind }),
            clean,
          };
        }),
      ),
  },
  'service-ways': {
    schema: wayRow,
    rows: ({ ways: lines, ways_clean: clean }) =>
      numbered(lines, ({ channel, time, fees = [], note }) => ({
        channel,
        ...(time && { time }),
        fees,
        fee_doubtful: fees.some(misleads),
        ...(note === undefined ? {} : { note }),
        clean,
      })),
  },
  'service-legal-basis': {
    schema: basisRow,
    rows: ({ legal_basis: symbols }, { basisOf }) => numbered(symbols, (symbol) => ({ symbol, ...basisOf(symbol) })),
  },
  'service-steps': { schema: lineRow, rows: ({ steps }) => numbered(steps, (line) => ({ text: line })) },
  'service-conditions': {
    schema: lineRow,
    rows: ({ conditions }) => numbered(conditions, (line) => ({ text: line })),
  },
  'service-results': { schema: resultRow, rows: ({ results: own }) => numbered(own, (result) => result) },
};
