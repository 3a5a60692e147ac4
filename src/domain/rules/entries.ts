import { ABBREVIATIONS, DOCUMENT_TYPES, type DocumentType } from '../../schema/legislation/document.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { isIdOfSymbol } from '../entries/document-id.ts';
import { toIdLetters } from '../../search/language/id-letters.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import type { DomainProblem } from './shared/domain-problem.ts';
import type { PortalRecords } from '../entries/records.ts';

/** The type that a symbol names by its abbreviation: `ke-hoach` for 12/KH-UBND; undefined where it names none. */
function typeInSymbol(symbol: string): DocumentType | undefined {
  const [first] = symbol.split('/').at(-1)?.split('-') ?? [];
  return DOCUMENT_TYPES.find((type) => ABBREVIATIONS[type] !== undefined && ABBREVIATIONS[type] === first);
}

/**
 * Documents and directives share one namespace; an id with a known symbol must be that symbol in ASCII, and the
 * abbreviation in the symbol that of the type, if the type has one: letters begin with that of their department.
 */
export function checkDocumentIds(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  for (const collection of ['directives', 'documents'] as const) {
    for (const [id, { symbol, type }] of records[collection]) {
      if (collection === 'documents' && records.directives.has(id)) {
        problems.push({
          rule: 'id-taken',
          collection,
          id,
          path: [],
          values: { value: id, taken: `directives/${id}.yaml` },
        });
      }
      if (symbol !== null && !isIdOfSymbol(id, symbol)) {
        const values = { value: id, symbol, suggestion: toIdLetters(symbol) };
        problems.push({ rule: 'symbol-id', collection, id, path: ['symbol'], values });
      }
      const named = symbol === null || ABBREVIATIONS[type] === undefined ? undefined : typeInSymbol(symbol);
      if (symbol !== null && named !== undefined && named !== type) {
        const values = { value: type, symbol, suggestion: named };
        problems.push({ rule: 'symbol-type', collection, id, path: ['type'], values });
      }
    }
  }
  return problems;
}

/** Members of a collective body must have a page or a name; only collective bodies have members. */
export function checkMembers(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  for (const [id, agency] of records.agencies) {
    if (agency.members.length > 0 && agency.kind !== 'collective') {
      problems.push({
        rule: 'member-misplaced',
        collection: 'agencies',
        id,
        path: ['members'],
        values: { value: agency.kind },
      });
    }
    agency.members.forEach((member, index) => {
      if ((member.agency === undefined) !== (member.name === undefined)) return;
      problems.push({ rule: 'member-empty', collection: 'agencies', id, path: ['members', index], values: {} });
    });
  }
  return problems;
}

/** Past events cannot be dated after the day on which the content was checked. */
export function checkDates(records: PortalRecords, today: string): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const check = (collection: CollectionName, id: string, path: (string | number)[], date: string | null): void => {
    if (date === null || parsePartialDate(date).first <= today) return;
    problems.push({ rule: 'date-future', collection, id, path, values: { value: date, today } });
  };
  for (const [id, { date }] of records.timeline) check('timeline', id, ['date'], date);
  for (const [id, { issued }] of records.documents) check('documents', id, ['issued'], issued);
  for (const [id, { procedure }] of records.services) {
    check('services', id, ['procedure', 'read'], procedure.read);
  }
  for (const [id, { as_of: date }] of records.levels) check('levels', id, ['as_of'], date);
  for (const [id, { as_of: date }] of records['level-totals']) check('level-totals', id, ['as_of'], date);
  for (const [id, { ended }] of records.districts) check('districts', id, ['ended'], ended ?? null);
  for (const [id, { since }] of records.communes) check('communes', id, ['since'], since);
  for (const [id, { step }] of records.wards) check('wards', id, ['step', 'date'], step?.date ?? null);
  for (const [id, { closed }] of records.systems) check('systems', id, ['closed'], closed ?? null);
  for (const [id, { date }] of records.changes) check('changes', id, ['date'], date);
  for (const [id, { confirmed }] of records.agencies)
    confirmed.forEach(({ date }, index) => {
      check('agencies', id, ['confirmed', index, 'date'], date);
    });
  return problems;
}
