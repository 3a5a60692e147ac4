import { fieldsThatAre } from '../../../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../../schema/fields/collection-names.ts';
import { textsAt } from '../../../schema/fields/walk.ts';
import { articlesOf, unitsOf, wordsOf } from '../../laws/law.ts';
import { unitAt } from '../../laws/path.ts';
import { standsIn } from '../../text/verbatim.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';
import { lawOf } from '../../laws/law-of.ts';
import type { PortalRecords } from '../../entries/records.ts';
import { clip } from '../../text/clip.ts';
import type { DomainProblem } from '../shared/domain-problem.ts';
import { nearestId } from '../shared/links.ts';

/** How much of a line a message quotes. */
const LONGEST = 80;

const bodyOf = (records: PortalRecords, id: string): string => records.markdown.get(`laws/${id}`) ?? '';

/** Texts of law are in their plain form, one for each document; what our words are about stands in them. */
export function checkLaws(records: PortalRecords): DomainProblem[] {
  return [...records.laws].flatMap(([id, head]): DomainProblem[] => {
    const at = (path: (string | number)[]) => ({ collection: 'laws', id, path }) as const;
    const { law, faults } = lawOf(id, bodyOf(records, id), head);
    const articles = new Set(articlesOf(law).map(({ article }) => article.id));
    return [
      ...(head.document === id
        ? []
        : [
            { rule: 'law-document' as const, ...at(['document']), values: { value: head.document, file: `${id}.txt` } },
          ]),
      ...Object.keys(head.articles)
        .filter((article) => !articles.has(article))
        .map((value) => ({
          rule: 'law-article' as const,
          ...at(['articles', value]),
          values: { value, suggestion: nearestId(value, articles) ?? '' },
        })),
      ...faults.map(({ rule, line, values, known }) => ({
        ...(known === undefined ? { rule, line } : { rule: 'law-known' as const }),
        ...at(known === undefined ? [] : ['known', known, 'at']),
        values: { ...values, ...(values.value === undefined ? {} : { value: clip(values.value, LONGEST) }) },
      })),
    ];
  });
}

/** What our entries quote of a clause, or call by its name, stands in it. */
export function checkClauseQuotes(records: PortalRecords): DomainProblem[] {
  const wordsAt = (clause: string): string => {
    const [document = '', path = ''] = clause.split('#');
    const head = records.laws.get(document);
    const found = head && unitAt(lawOf(document, bodyOf(records, document), head).law, path);
    return found ? wordsOf(found.unit) : '';
  };
  const problem = (
    collection: CollectionName,
    id: string,
    path: (string | number)[],
    value: string,
    clause: string,
  ) => ({
    rule: 'quote-missing' as const,
    collection,
    id,
    path,
    values: { value, text: clause },
  });
  return [
    ...[...records['level-steps']].flatMap(([id, { rules, definition }]) =>
      rules.flatMap(({ clause, quote }, index) => {
        const words = (quote ?? definition)[OFFICIAL];
        return clause === undefined || wordsAt(clause) === '' || standsIn(words, wordsAt(clause))
          ? []
          : [problem('level-steps', id, ['rules', index, 'clause'], words, clause)];
      }),
    ),
    ...[...records.communes].flatMap(([id, { clause, name }]) =>
      clause === undefined || wordsAt(clause) === '' || standsIn(shortName(name[OFFICIAL]), wordsAt(clause))
        ? []
        : [problem('communes', id, ['clause'], name[OFFICIAL], clause)],
    ),
  ];
}

/** The name of a unit without its kind, which texts write in small letters or once for several: `Sài Gòn`. */
const shortName = (name: string): string => name.replace(/^(?:Phường|Xã|Đặc khu) /u, '');

/** References to articles, clauses and points lead to texts that the portal has, and to parts of them. */
export function checkClauseRefs(records: PortalRecords): DomainProblem[] {
  const partsOf = new Map(
    [...records.laws].map(([id, head]) => [
      head.document,
      new Set(unitsOf(lawOf(id, bodyOf(records, id), head).law).map((unit) => unit.id)),
    ]),
  );
  return COLLECTION_NAMES.flatMap((collection) =>
    fieldsThatAre(collection, 'clause').flatMap(({ path: field }) =>
      [...records[collection]].flatMap(([id, record]) =>
        textsAt(record, field).flatMap(({ path, text }): DomainProblem[] => {
          const [document = '', part = ''] = text.split('#');
          const parts = partsOf.get(document);
          if (parts?.has(part)) return [];
          const suggestion = nearestId(part, parts ?? []);
          const values = { value: text, suggestion: suggestion === undefined ? '' : `${document}#${suggestion}` };
          return [{ rule: 'law-ref', collection, id, path, values }];
        }),
      ),
    ),
  );
}
