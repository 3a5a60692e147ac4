/** How many answers a page of them has. */
export const PAGE = 10;
/** After so long the engine answers with what it has found. */
const TIMEOUT = '2s';

/** Share of word pairs a passage must contain, and of words where there are more than three. */
const MOST_PAIRS = '2<60%';
const MOST_WORDS = '3<75%';
/** How many similar pairs, and endings of the last word, are tried. */
const SIMILAR = 30;
const ENDINGS = 20;
/** How many of the best passages of each shard are compared more exactly. */
const COMPARED = 50;
/** How many words may stand between those of a question, whatever their order. */
const SLOP = 8;
/** Length of an excerpt in characters, and how many are looked at. */
const EXCERPT = 300;
const EXCERPTS = 3;

/** A question, as a template has it: every value is text, so that it can be nothing but a value. */
export interface Asked {
  /** As it was typed. */
  readonly typed: string;
  /** The same with decoded words: `questionOf`. */
  readonly read: string;
  readonly year?: string | undefined;
  readonly issuer?: string | undefined;
  /** How many answers stand on the pages before. */
  readonly from?: string | undefined;
}

const phrase = (field: string, query: string, boost: number, slop = 0) => ({
  match_phrase: { [field]: { query, boost, slop } },
});
const isIn = (field: string, value: string) => ({ term: { [field]: { value } } });

/** Passages that have most pairs of words, each with at most one typo, or most words, or the beginning of a word. */
const findings = (query: string) => [
  phrase('title', query, 4),
  {
    match: {
      'text.pairs': {
        query,
        minimum_should_match: MOST_PAIRS,
        fuzziness: 1,
        prefix_length: 1,
        max_expansions: SIMILAR,
        boost: 2,
      },
    },
  },
  { match: { text: { query, minimum_should_match: MOST_WORDS } } },
  { match_phrase_prefix: { text: { query, max_expansions: ENDINGS, boost: 2 } } },
];

/** What ranks the passages found: words in one place, in the typed order, with the typed diacritics. */
const nearness = ({ typed, read }: Asked) => [
  phrase('text', read, 4),
  phrase('text', read, 2, SLOP),
  phrase('title.marked', typed, 2),
  phrase('text.marked', typed, 2),
  { match: { 'text.marked': { query: typed, minimum_should_match: MOST_WORDS } } },
];

/**
 * Body of a search. It finds by what is cheap and compares only the best more exactly; it returns excerpts instead of
 * whole texts, also where only pairs match.
 */
export const queryOf = (asked: Asked, filter: readonly unknown[] = filtersOf(asked)) => ({
  from: asked.from ?? '0',
  size: PAGE,
  timeout: TIMEOUT,
  track_total_hits: false,
  _source: { excludes: ['text'] },
  query: {
    bool: {
      filter,
      should: [...findings(asked.typed), ...(asked.read === asked.typed ? [] : findings(asked.read))],
      minimum_should_match: 1,
    },
  },
  rescore: {
    window_size: COMPARED,
    query: { rescore_query: { bool: { should: nearness(asked) } } },
  },
  highlight: {
    pre_tags: [''],
    post_tags: [''],
    fields: {
      text: {
        fragment_size: EXCERPT,
        number_of_fragments: EXCERPTS,
        no_match_size: EXCERPT,
        order: 'score',
        highlight_query: {
          bool: {
            should: [
              { match: { text: { query: asked.read, fuzziness: 1, prefix_length: 1 } } },
              phrase('text', asked.read, 4),
            ],
          },
        },
      },
    },
  },
});

const filtersOf = ({ year, issuer }: Asked): unknown[] => [
  ...(year === undefined ? [] : [isIn('year', year)]),
  ...(issuer === undefined ? [] : [isIn('issuer', issuer)]),
];

/** Whether a filter is asked stands in the template as sections of its language, which are no JSON. */
const section = (name: keyof Asked): unknown[] => [`{{#${name}}}`, isIn(name, `{{${name}}}`), `{{/${name}}}`];
const SECTION = /"(?<open>\{\{#\w+\}\})",|,"(?<close>\{\{\/\w+\}\})",/gu;

/**
 * The query as a stored template (Mustache). A page names it and gives values; it can ask nothing else. Values stand in
 * quotation marks, in which the engine escapes them.
 */
export function templateOf(): string {
  const asked: Asked = { typed: '{{typed}}', read: '{{read}}', from: '{{from}}{{^from}}0{{/from}}' };
  // What every passage fulfils stands last, so that a comma may follow every section.
  const filter = [...section('year'), ...section('issuer'), { match_all: {} }];
  return JSON.stringify(queryOf(asked, filter)).replace(
    SECTION,
    (_, open: string | undefined, close: string | undefined) => open ?? `,${close ?? ''}`,
  );
}

/** A new one for every change that pages built before could not ask: their own goes on answering them. */
const TEMPLATE = 1;

/** Name of the stored template of an alias. */
export const templateName = (alias: string): string => `${alias}-v${TEMPLATE}`;

/** An example question for a passage: the first words of its text. */
export const questionOf = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 5).join(' ');
