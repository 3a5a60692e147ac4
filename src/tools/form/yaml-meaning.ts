import { isPair, isScalar, isSeq, parseAllDocuments, visit, type Document } from 'yaml';
import { ANY } from '../../schema/fields/walk.ts';
import { edited } from './edits.ts';

/** A YAML text as a tree, if it is one sound document without aliases. */
export function treeOf(text: string): Document.Parsed | undefined {
  const [document, ...more] = parseAllDocuments(text, { prettyErrors: false });
  return document === undefined || !('errors' in document) || more.length > 0 || document.errors.length > 0
    ? undefined
    : document;
}

/** What a key of a map is called. */
export const keyName = (key: unknown): string => String(isScalar(key) ? key.value : key);

/** A scalar without quotes, by its place in the text. */
interface PlainDate {
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

/** Unquoted values of date fields; `dates` are dotted paths. */
export function plainDates(document: Document, dates: ReadonlySet<string>): PlainDate[] {
  const found: PlainDate[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range || node.source === undefined) return;
      const path = ancestors.flatMap((one) => (isPair(one) ? [keyName(one.key)] : isSeq(one) ? [ANY] : []));
      if (dates.has(path.join('.')) && /^\d{4}/u.test(node.source))
        found.push({ from: node.range[0], to: node.range[1], source: node.source });
    },
  });
  return found;
}

/** A value with its keys sorted and its letters composed. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

/** Whether two values say the same, whatever the order of their keys. */
export const saysSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/**
 * What a YAML text says, to compare it with another: letters composed, keys sorted, dates as text whether quoted or not.
 * Undefined where it cannot be read.
 */
export function meaningOf(text: string, dates: ReadonlySet<string>): string | undefined {
  const read = treeOf(text);
  if (!read) return undefined;
  const quoted = quoteDates(text, read, dates);
  const document = quoted === text ? read : treeOf(quoted);
  return document && JSON.stringify(sorted(document.toJS({ maxAliasCount: 0 })));
}

/** A text whose dates stand in quotes. */
export function quoteDates(text: string, document: Document, dates: ReadonlySet<string>): string {
  const edits = plainDates(document, dates).map(({ from, to, source }) => ({ from, to, text: `"${source}"` }));
  return edited(text, edits);
}
