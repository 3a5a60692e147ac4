import type { z } from 'astro/zod';
import { isIdOfSymbol } from '../../../domain/entries/document-id.ts';
import { toIdLetters } from '../../../search/language/id-letters.ts';
import { isServiceCode } from '../../../domain/rules/subjects/services.ts';
import { agencySchema } from '../../../schema/bodies/agency.ts';
import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import { dialogueSchema } from '../../../schema/dialogues/dialogue.ts';
import { documentSchema } from '../../../schema/legislation/document.ts';
import { procedureSchema } from '../../../schema/services/procedure.ts';
import { serviceSchema } from '../../../schema/services/service.ts';
import type { Problem } from '../../../reader/problems/problem.ts';
import { shortId } from './ids.ts';
import type { Answers } from '../asking/interview.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';

/** A kind of entry that the command can create. */
export interface Kind {
  readonly collection: CollectionName;
  readonly schema: z.ZodObject;
  /** Proposed ids, best first. */
  readonly ids: (entry: Answers) => string[];
  /** Whether the id is a code from a source. */
  readonly codeFirst?: boolean;
  /** The field that names an entry: whether there is one of that name is looked up as soon as it is answered. */
  readonly named: string;
  /** Optional fields that are asked for nevertheless. */
  readonly also?: readonly string[];
  /** Checks an id against its entry, beyond its form. */
  readonly idProblem?: (id: string, entry: Answers) => Pick<Problem, 'rule' | 'values'> | undefined;
}

const wordsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && OFFICIAL in value ? String(value[OFFICIAL]) : '';
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The symbol in ASCII, alone, with year, and with issuer; without a symbol, the other known facts. */
function documentIds({ type, symbol, issuer, issued }: Answers): string[] {
  const by = toIdLetters(wordsOf(issuer));
  const date = textOf(issued);
  if (typeof symbol !== 'string') return [toIdLetters(`${textOf(type)} ${by} ${date.slice(0, 7)}`)];
  const bare = toIdLetters(symbol);
  const year = date.slice(0, 4);
  return year === '' ? [bare] : [bare, `${bare}-${year}`, `${bare}-${year}-${by}`];
}

/** The date of a session, as far as known, and its title. */
function dialogueIds({ title, states }: Answers): string[] {
  const [first] = Array.isArray(states) ? (states as Answers[]) : [];
  const [day = ''] = textOf(first?.starts).split('T');
  return [shortId(`${day} ${wordsOf(title)}`)];
}

const PROCEDURE_LINE = 'What the national portal says of it; an import writes it whenever a reading has the code.';
/** What only an import can know of a procedure, or where it fails to take a page apart. */
const IMPORTED = {
  ways_clean: true,
  ways_raw: true,
  papers_clean: true,
  papers_raw: true,
  online_button: true,
  fees_lost: true,
  origin: true,
  not_seen_since: true,
  digest: true,
} as const;

export const KINDS = {
  agency: {
    collection: 'agencies',
    schema: agencySchema,
    named: 'name',
    ids: ({ name }) => [toIdLetters(wordsOf(name))],
  },
  service: {
    collection: 'services',
    schema: serviceSchema.extend({ procedure: procedureSchema.omit(IMPORTED).describe(PROCEDURE_LINE) }),
    named: 'name',
    ids: () => [],
    codeFirst: true,
    idProblem: (id) => (isServiceCode(id) ? undefined : { rule: 'service-code', values: { value: id } }),
  },
  document: {
    collection: 'documents',
    schema: documentSchema,
    named: 'symbol',
    ids: documentIds,
    idProblem: (id, { symbol }) =>
      typeof symbol !== 'string' || isIdOfSymbol(id, symbol)
        ? undefined
        : { rule: 'symbol-id', values: { value: id, symbol, suggestion: toIdLetters(symbol) } },
  },
  dialogue: {
    collection: 'dialogues',
    schema: dialogueSchema,
    named: 'title',
    also: ['hosts', 'venue'],
    ids: dialogueIds,
  },
} as const satisfies Record<string, Kind>;
