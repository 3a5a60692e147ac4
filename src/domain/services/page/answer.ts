import type { Service } from '../../entries/entry.ts';
import { plainFee, plainTime, type Time } from '../../resolve/source-words.ts';
import { countPapers, firstPapers, type PaperCount, type PaperLine } from './papers.ts';
import { sureCases } from './passage-lines.ts';
import { hasDoubtfulFee } from '../../resolve/methods.ts';
import { namesTime, stepTimes, type SaidTime } from './step-times.ts';
import { namesMoney } from './way-lines.ts';

/**
 * How long a service takes: one time for all, the times of its cases, the words of the source where they are short
 * (`unitless`: numbers without a unit among them); where it leaves the field empty, its remarks on the ways that name a
 * time, or what its steps say of it; or the way to words: of cases, of a table whose cells run together, of the steps.
 */
export type TimeAnswer =
  | { readonly kind: 'one'; readonly time: Time }
  | { readonly kind: 'several'; readonly times: readonly Time[] }
  | { readonly kind: 'words' | 'unitless' | 'notes'; readonly words: readonly string[] }
  | { readonly kind: 'said'; readonly said: readonly SaidTime[] }
  | { readonly kind: 'cases' | 'table' | 'steps' | 'none' };

/**
 * What a service costs: the whole words of the source where they are short; a pointer to them where they are long;
 * never a number of ours.
 */
export interface FeeAnswer {
  readonly kind: 'words' | 'long' | 'doubtful' | 'lost' | 'none';
  readonly words: readonly string[];
  /** Of long words, the amounts they begin with, as written; empty where some begin otherwise or with a doubtful one. */
  readonly amounts: readonly string[];
  /** The words are “free” and nothing else. */
  readonly isPlainFree: boolean;
  /** Every way that has a fee has it in these very words. */
  readonly isSame: boolean;
  /** A remark of the source names money too. */
  readonly inNotes: boolean;
}

export type PapersAnswer =
  | { readonly kind: 'list'; readonly count: PaperCount; readonly first: readonly PaperLine[] }
  | { readonly kind: 'passage' | 'none' };

/** Longer words push the rest of the answer off a telephone’s screen. */
const LONGEST_FEE = 280;
const MOST_TIMES = 4;
const MOST_WORDS = 3;
const FIRST_PAPERS = 3;

/** The amount that words begin with, before their conditions. */
const AMOUNT_FIRST = /^\d[\d.,]* (?:việt nam đồng|vnđ|đồng|usd)(?=\s*\()/iu;

const unique = (texts: readonly string[]): string[] => [
  ...new Map(texts.map((text) => [text.replaceAll(/[\s.()]+/gu, ' ').toLowerCase(), text])).values(),
];

const sortKey = ({ value, unit }: Time): number => value * { hour: 1, 'working-day': 24, day: 24, month: 720 }[unit];

/** What the source says of the time where its field is empty. */
function timeBeside(procedure: Service['procedure']): TimeAnswer {
  const notes = unique(procedure.ways.flatMap(({ note = '' }) => (namesTime(note) ? [note] : [])));
  if (notes.length > 0) return { kind: 'notes', words: notes };
  const { said, areMore } = stepTimes(procedure);
  return said.length > 0 ? { kind: 'said', said } : { kind: areMore ? 'steps' : 'none' };
}

/** How long it takes. A number without its unit is never given as a time, only as what the source prints. */
export function timeAnswer({ methods, procedure }: Pick<Service, 'methods' | 'procedure'>): TimeAnswer {
  const shared = methods[0]?.time;
  if (shared) return { kind: 'one', time: shared };
  const said = unique(procedure.ways.flatMap(({ time }) => (time === undefined ? [] : [time.text])));
  if (said.length === 0) return procedure.ways_raw === undefined ? timeBeside(procedure) : { kind: 'table' };
  const times = said.flatMap((text) => plainTime(text) ?? []);
  if (times.length < said.length) {
    if (said.length > MOST_WORDS) return { kind: 'cases' };
    return { kind: said.some((text) => /^\d+$/u.test(text.trim())) ? 'unitless' : 'words', words: said };
  }
  return times.length > MOST_TIMES
    ? { kind: 'cases' }
    : { kind: 'several', times: times.toSorted((a, b) => sortKey(a) - sortKey(b)) };
}

/** What it costs, as far as a few words may say it. */
export function feeAnswer({ procedure }: Pick<Service, 'procedure'>): FeeAnswer {
  const { ways, fees_lost: isLost } = procedure;
  const words = unique(ways.flatMap(({ fees = [] }) => fees));
  const inNotes = ways.some(({ note }) => namesMoney(note));
  const [only] = words;
  const isPlainFree = words.length === 1 && only !== undefined && plainFee(only)?.amount === 0;
  const amounts = words.flatMap((text) => AMOUNT_FIRST.exec(text)?.[0] ?? []);
  const areAllAmounts = amounts.length === words.length && amounts.length <= MOST_WORDS;
  const answer = (kind: FeeAnswer['kind']): FeeAnswer => ({
    kind,
    words: kind === 'words' ? words : [],
    amounts: kind === 'long' && areAllAmounts && amounts.every((text) => plainFee(text) !== undefined) ? amounts : [],
    isPlainFree: kind === 'words' && isPlainFree,
    isSame: new Set(ways.flatMap(({ fees = [] }) => fees)).size === 1,
    inNotes,
  });
  if (isLost) return answer('lost');
  if (words.length === 0) return answer('none');
  // A number that cells run together may hold a time: no table that is not clean gives an amount.
  if (hasDoubtfulFee(procedure) || (!procedure.ways_clean && words.some((text) => /^\d/u.test(text)))) {
    return answer('doubtful');
  }
  return answer(words.join('').length > LONGEST_FEE ? 'long' : 'words');
}

/** What to bring: how many papers there are and the first of them. */
export function papersAnswer({ procedure }: Pick<Service, 'procedure'>): PapersAnswer {
  const cases = sureCases(procedure);
  if (cases.length === 0 && procedure.papers_raw !== undefined) return { kind: 'passage' };
  const count = countPapers(cases);
  if (count.counted + count.others === 0) return { kind: 'none' };
  return { kind: 'list', count, first: firstPapers(cases, FIRST_PAPERS) };
}
