import type { PortalRecords } from '../../domain/entries/records.ts';
import { resolveServices } from '../../domain/resolve/resolve.ts';
import type { Plan } from './plan.ts';
import type { ReadRows } from './read-rows.ts';
import type { ImportWords } from './words/import-words.ts';

/** How many examples a note names. */
const MOST = 5;

/** The first few of some words, and that there are more. */
const few = (words: readonly (string | number)[]): string =>
  `${words.slice(0, MOST).join(', ')}${words.length > MOST ? ' …' : ''}`;

/** A tag as pages of the web have it; “<5 tấn” is none. */
const MARKUP = /<\/?[a-z][^<>]*>/iu;
/** Number, year and type of a document, and whose it is: 15/2023/QH15, 66.7/2025/NQ-CP, 163/QĐ-BTP. */
const SYMBOL = /^\d+(?:\.\d+)?(?:\/\d{4})?(?:\/[\p{Lu}\d][\p{L}\d.&-]*)+$/u;

/** What is unusual about the rows of a file, whatever stands in the content. */
export function fileNotes({ rows, removed, repeated }: ReadRows, { notes }: ImportWords): string[] {
  const unit = rows.flatMap(({ row: { code, ways } }) =>
    ways.filter(({ time }) => time && time.value !== null && time.unit === null).map(() => code),
  );
  const markup = rows.filter(({ row }) => MARKUP.test(JSON.stringify(row))).map(({ row }) => row.code);
  const symbols = rows.flatMap(({ row: { code, legal_basis: symbols } }) =>
    symbols.filter((symbol) => !SYMBOL.test(symbol)).map((symbol) => `${code} “${symbol}”`),
  );
  return [
    ...(removed.characters === 0 ? [] : [notes.removed(removed.characters, few(removed.lines))]),
    ...(repeated.length === 0 ? [] : [notes.repeated(few(repeated))]),
    ...(unit.length === 0 ? [] : [notes.unit(unit.length, few([...new Set(unit)]))]),
    ...(markup.length === 0 ? [] : [notes.markup(markup.length, few(markup))]),
    ...(symbols.length === 0 ? [] : [notes.symbol(symbols.length, few(symbols))]),
  ];
}

/** What the content lacks for what an import adds or changes: fields of work by name, and readings of bodies. */
export function contentNotes(plan: Plan, records: PortalRecords, { notes }: ImportWords): string[] {
  const services = resolveServices(records);
  const own = [...plan.added, ...plan.changed, ...plan.back];
  const unknown = own.filter(({ code }) => services.get(code)?.field === '');
  const fields = Map.groupBy(unknown, ({ procedure }) => procedure.field ?? '');
  const unread = own.filter(({ code }) => {
    const service = services.get(code);
    return service?.agencies_now.length === 0 && !service.decides && !service.handles;
  });
  return [
    ...[...fields].map(([name, of]) => notes.field(name, of.length, few(of.map(({ code }) => code)))),
    ...unread.map(({ code, procedure: { carried_out_by: by, competent } }) =>
      notes.body(
        code,
        [by, competent]
          .filter((words) => words !== undefined)
          .map((words) => `“${words}”`)
          .join(', ') || '–',
      ),
    ),
  ];
}
