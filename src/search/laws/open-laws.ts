import { SearchUnavailable, type Fault } from '../records/fault.ts';
import type { FileFetcher } from '../records/fetcher.ts';
import { loadCode } from '../records/load-code.ts';
import { readJson } from '../records/read-json.ts';
import type { SearchRecord } from '../records/record.ts';
import type { Hit } from '../engine/engine.ts';
import { fill } from '../language/fill.ts';
import { isSpoken } from '../language/fillers.ts';
import { mayBeStop } from '../language/stop-words.ts';
import { VIETNAMESE } from '../language/vietnamese.ts';
import { holdsRun, prepare } from '../terms/prepared-text.ts';
import { parseQuery, type QueryWord } from '../terms/query.ts';
import { LAW } from '../weights/law.ts';
import type { FindOptions, OpenOptions, PassageHit } from '../passages/find/open.ts';
import { decodePaths, lawsName, type LawData, type LawDocument, type LawsFile } from './law-file.ts';
import type { DocumentReference } from './reference.ts';

/** What texts of law say to a question. */
export interface LawAnswer {
  readonly hits: readonly Hit[];
  /** Why some of them may be missing. */
  readonly fault?: Fault | undefined;
}

/** An article, clause or point that a question names, or the smallest that holds it; and what it lacks of what was named. */
export interface FoundPart {
  readonly hit?: Hit | undefined;
  readonly lacks?: string | undefined;
}

/** How much is wanted, of which text, and whether the question is quoted words. */
export interface LawFindOptions extends Pick<FindOptions, 'limit' | 'part' | 'signal'> {
  readonly isQuoted?: boolean;
}

/** Texts of law, open for questions of readers of a language. */
export interface OpenLaws {
  /** The documents that a reference may mean. */
  readonly meant: (document: DocumentReference) => readonly LawDocument[];
  /** The article or clause of this number, and its document, where one text alone has it. */
  readonly only: (step: string) => { readonly document: LawDocument; readonly path: string } | undefined;
  /** What a reference names in a document. */
  readonly at: (document: LawDocument, path: string, signal?: AbortSignal) => Promise<FoundPart>;
  /** The clauses that define a word, or one that it is part of, the shortest first. */
  readonly defining: (term: string, signal?: AbortSignal) => Promise<Hit[]>;
  /** The clause that tells of an entry, if there is one. */
  readonly about: (ref: string, signal?: AbortSignal) => Promise<Hit | undefined>;
  /** That there is no document of this name here, or that its words are not, in the reader’s words. */
  readonly noDocument: (said: string) => string | undefined;
  readonly noText: (document: LawDocument) => string | undefined;
  /** The parts of one text, or of all, that answer a question, the best first. */
  readonly find: (question: string, options: LawFindOptions) => Promise<LawAnswer>;
}

/** How many files words may cost in texts of law, which stand beside all else that a question asks. */
const FILES: FindOptions['most'] = { group: 7, list: 5, text: 4, word: 1 };
/** Quoted words are looked up in every text that has them, which no other way tells. */
const QUOTED = { limit: 30, files: { group: 7, list: 6, text: 7, word: 1 } } as const;
/** Letters of an item of a list, which says nothing without what stands before it. */
const SHORT = 80;
/** How many clauses that define a word are shown. */
const MOST_DEFINING = 3;
/** How much of a clause stands beside its name, in characters. */
const LONGEST = 320;

/** The share of what is asked that the heading of an article has. */
function headed({ heading }: LawData, words: readonly QueryWord[]): number {
  const keys = new Set(prepare(heading).keys);
  const asked = words.filter((word) => !mayBeStop(word) && !isSpoken(word));
  return asked.filter(({ key }) => keys.has(key)).length / Math.max(1, asked.length);
}

/** The reference of an article, clause or point. */
const refOf = (document: string, path: string): string => `document:${document}#${path}`;

/** Opens texts of law. Throws `SearchUnavailable` where they cannot be had, or are of another build. */
export async function openLaws(
  fetcher: FileFetcher,
  build: string,
  locale: string,
  options: OpenOptions = {},
): Promise<OpenLaws> {
  const name = lawsName(build);
  const [about, passages] = await Promise.all([
    readJson(fetcher, name) as Promise<LawsFile>,
    // Loaded as texts of services load it, so that the code stays in one file.
    loadCode(import('../passages/find/open.ts'), 'open.ts').then(({ openPassages }) => openPassages(fetcher, options)),
  ]);
  if (about.build !== build) throw new SearchUnavailable('other-build', name);
  const { documents } = about;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const words = about.words[locale];
  const documentOf = (id: string): LawDocument | undefined => byId.get(id.slice(0, id.lastIndexOf('/')));

  const called = (document: LawDocument): string => document.said[locale]?.name ?? document.symbol;
  const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

  /** An article, clause or point, without what it is of. */
  const unitOf = (steps: readonly string[]): string =>
    steps.reduce((of, step) => {
      const [kind, number = ''] = step.split('-');
      const pattern = kind === 'dieu' ? words?.article : kind === 'khoan' ? words?.clause : words?.point;
      return fill(pattern ?? step, { number: number.replace('dd', 'đ'), of }).replace(/[\s,]+$/u, '');
    }, '');

  /** An article, clause or point as readers name it. */
  const nameOf = (document: LawDocument, path: string): string =>
    words ? capital(fill(words.of, { unit: unitOf(path.split('.')), document: called(document) })) : path;

  /** That a document, or a part of it, lacks the next part that was asked for. */
  const noPart = (document: LawDocument, own: readonly string[], next: string): string | undefined =>
    words &&
    fill(words.noPart, {
      unit: own.length === 0 ? called(document) : nameOf(document, own.join('.')),
      part: unitOf([next]).replace(/^\p{L}/u, (letter) => letter.toLocaleLowerCase(locale)),
    });

  const recordOf = (document: LawDocument, { path, heading, headings }: LawData): SearchRecord => {
    const article = path.split('.', 1)[0] ?? path;
    const own = headings?.[locale];
    return {
      ref: refOf(document.id, path),
      on: document.isSplit ? `article:${document.id}#${article}` : `document:${document.id}`,
      anchor: document.isSplit && path === article ? undefined : path,
      names: [{ text: nameOf(document, path), via: 'name' }],
      // Without a heading in the reader’s language the words below say it in that of the text.
      apart: own ?? (locale === VIETNAMESE ? heading : undefined),
      note: { text: document.said[locale]?.holds ?? '' },
      ...(document.agencies && { agencies: document.agencies }),
      ...(document.year !== undefined && { year: document.year }),
    };
  };

  const hitOf = ({ id, data, score, excerpt }: Pick<PassageHit, 'id' | 'data' | 'score' | 'excerpt'>): Hit[] => {
    const document = documentOf(id);
    return document
      ? [
          {
            record: recordOf(document, data as LawData),
            kind: 'clause',
            score,
            title: [],
            excerpt: { ...excerpt, lang: VIETNAMESE },
            why: [],
          },
        ]
      : [];
  };

  /** Of parts that hold the same words, how likely one is meant: what its heading says, and what it begins with, it is about. */
  const likely = ({ id, text, excerpt, data }: PassageHit, asked: readonly QueryWord[]): number =>
    (1 + LAW.headed * headed(data as LawData, asked)) *
    (excerpt.isCutBefore || excerpt.ranges[0]?.[0] !== 0 ? LAW.inside : 1) *
    (text.length < SHORT ? LAW.short : 1) *
    (documentOf(id)?.isOver === true ? LAW.over : 1);

  const meant: OpenLaws['meant'] = ({ number, year, type }) =>
    documents.filter(
      (document) =>
        document.symbol.split(/[/-]/u, 1)[0] === number &&
        (year === undefined || document.symbol.includes(`/${year}/`) || document.year === Number(year)) &&
        (type === undefined || document.type === type),
    );

  /** A clause by its place, as it begins. */
  const clauseAt = async (document: LawDocument, place: number, signal?: AbortSignal): Promise<Hit | undefined> => {
    const found = await passages.at(document.id, place, signal);
    if (!found) return undefined;
    // The heading of an article stands above its words already.
    const { heading, path } = found.data as LawData;
    const whole =
      !path.includes('.') && found.text.startsWith(heading) ? found.text.slice(heading.length).trim() : found.text;
    const text = whole.length > LONGEST ? whole.slice(0, whole.lastIndexOf(' ', LONGEST)) : whole;
    const excerpt = { text, ranges: [], isCutBefore: false, isCutAfter: text.length < whole.length };
    const [hit] = hitOf({ ...found, score: document.isOver === true ? LAW.over : 1, excerpt });
    return hit && { ...hit, excerpt: text === '' ? undefined : hit.excerpt };
  };

  return {
    meant,
    defining: async (term, signal) => {
      const run = parseQuery(term).words;
      if (run.length === 0) return [];
      const found = documents
        .flatMap((document) =>
          (document.defines ?? []).flatMap(([place, ...called]) =>
            called.map((own) => ({ document, place, own: prepare(own) })),
          ),
        )
        .filter(({ own }) => holdsRun(own, run))
        .sort((a, b) => a.own.keys.length - b.own.keys.length)
        .slice(0, MOST_DEFINING);
      const hits = await Promise.all(found.map(({ document, place }) => clauseAt(document, place, signal)));
      return hits.flatMap((hit) => hit ?? []);
    },
    about: async (ref, signal) => {
      for (const document of documents) {
        const place = document.about?.find(([, own]) => own === ref)?.[0];
        if (place !== undefined) return clauseAt(document, place, signal);
      }
      return undefined;
    },
    only: (step) => {
      const [found, ...more] = documents.flatMap((document) =>
        decodePaths(document.paths)
          .filter((path) => path.split('.').at(-1) === step)
          .map((path) => ({ document, path })),
      );
      return more.length > 0 ? undefined : found;
    },
    noDocument: (said) => words && fill(words.noDocument, { document: said }),
    noText: (document) => words && fill(words.noText, { document: called(document) }),
    at: async (document, path, signal) => {
      const paths = new Map(decodePaths(document.paths).map((own, place) => [own, place]));
      const steps = path.split('.');
      // Without the clause that was asked for, its article is the nearest that can be read.
      let held = steps.length;
      while (held > 0 && !paths.has(steps.slice(0, held).join('.'))) held -= 1;
      const next = steps[held];
      const lacks = next === undefined ? undefined : noPart(document, steps.slice(0, held), next);
      const place = paths.get(steps.slice(0, held).join('.'));
      return { hit: place === undefined ? undefined : await clauseAt(document, place, signal), lacks };
    },
    find: async (question, { isQuoted = false, limit = 10, ...asked }) => {
      const most = isQuoted ? QUOTED.files : FILES;
      const { hits, missing } = await passages.find(question, {
        ...asked,
        limit: isQuoted ? QUOTED.limit : limit,
        most,
      });
      const { words: sought } = parseQuery(question);
      const ranked = hits
        .map((hit) => ({ ...hit, score: hit.score * likely(hit, sought) }))
        .sort((a, b) => b.score - a.score);
      return { hits: ranked.slice(0, limit).flatMap(hitOf), fault: missing[0]?.fault };
    },
  };
}
