import type { Portal } from '../../domain/portal.ts';
import type { EntryChange } from '../../domain/revisions/entry-change.ts';
import type { Revision } from '../../domain/revisions/history.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import type { FieldChange } from '../../domain/revisions/field-change.ts';
import { STEERING } from '../../domain/revisions/technical.ts';
import { INTERNATIONAL, type Locale, LOCALES, OFFICIAL } from '../../schema/fields/languages.ts';
import type { PlainRoute } from '../addresses/routes.ts';
import type { Localized } from '../language/localize.ts';
import { localize } from '../language/localize.ts';
import { interfaceWords } from '../language/interface-words.ts';
import type { MessageKey, Translate } from '../language/translate.ts';
import { sourceUrl, urlOf, urlOfRef } from '../addresses/urls.ts';

const KINDS = ['changed', 'moved', 'removed', 'added'] as const satisfies EntryChange['kind'][];

/** The anchor of a day on the page of changes. */
export const revisionAnchor = (date: string): string => `on-${date}`;

/** Pages that show entries without an address of their own. */
const SHOWN_ON: Partial<Readonly<Record<CollectionName, PlainRoute>>> = {
  portal: 'home',
  desks: 'places',
  fields: 'services',
  'life-events': 'services',
  papers: 'guides',
  systems: 'links',
  'link-ledger': 'links',
  levels: 'levels',
  'level-totals': 'levels',
  'level-steps': 'levels',
  texts: 'sources',
  laws: 'documents',
  obligations: 'dialogues',
  'dialogue-channels': 'dialogues',
};

/** The address of a changed entry, or of its successor if it was removed; undefined if there is neither. */
export function changeUrl(
  { collection, id, kind, ref, successor }: EntryChange,
  { theme, changeEvents: changes, refs }: Portal,
  locale: Locale,
): string | undefined {
  if (kind === 'removed') return successor === undefined ? undefined : urlOfRef(successor, locale, theme.year);
  if (ref === undefined) {
    const route = SHOWN_ON[collection];
    return route && urlOf({ route }, locale);
  }
  if (!refs.has(ref)) return undefined;
  if (collection === 'sources') return sourceUrl(id, locale);
  if (collection === 'timeline') return `${urlOf({ route: 'theme', id: theme.id }, locale)}#event-${id}`;
  if (collection === 'pages') return urlOfRef(ref, pageLocale(id), theme.year);
  if (collection !== 'changes') return urlOfRef(ref, locale, theme.year);
  // Changes of bodies are shown on the pages of these bodies.
  const event = changes.find((change) => change.id === id);
  const body = event?.results[0] ?? event?.originals[0];
  return body === undefined ? undefined : urlOf({ route: 'agency', id: body }, locale);
}

/** The language of a page's text, according to its file name. */
const pageLocale = (id: string): Locale => LOCALES.find((locale) => id.endsWith(`.${locale}`)) ?? LOCALES[0];

const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

/**
 * Texts with more words than this and no diacritics are not Vietnamese, even if their field says so, which may be
 * wrong in old entries.
 */
const MOST_UNMARKED = 5;
const isUnmarked = (text: string): boolean =>
  !VIETNAMESE.test(text) && text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word)).length > MOST_UNMARKED;

/**
 * Guesses the language of a text without a language field: Vietnamese if it has diacritics; English for longer source
 * texts without.
 */
const ownLanguage = (collection: CollectionName, text: string): Locale | undefined => {
  if (VIETNAMESE.test(text)) return OFFICIAL;
  return collection === 'sources' && isUnmarked(text) ? INTERNATIONAL : undefined;
};

/** The label of a changed entry, with its language if it is not the reader's. */
export function changeName({ label, ref, collection, id }: EntryChange, locale: Locale): Localized {
  // The ids of steps of history and of the portal's own settings are names enough beside what they are of.
  if (!label) return { text: ref === undefined ? id : ref.slice(ref.indexOf(':') + 1) };
  if (collection === 'sources') {
    // Sources are labelled in their own language, although their label is stored as Vietnamese.
    const lang = ownLanguage(collection, label[OFFICIAL]);
    return { text: label[OFFICIAL], ...(lang === undefined || lang === locale ? {} : { lang }) };
  }
  if (collection !== 'pages') return localize(label, locale);
  return { text: label[OFFICIAL], ...(pageLocale(id) === locale ? {} : { lang: pageLocale(id) }) };
}

/** The language of a field's value, if it is known and not the reader's. */
export function valueLanguage(
  { collection, id }: EntryChange,
  { path }: FieldChange,
  text: string,
  locale: Locale,
): Locale | undefined {
  const said =
    LOCALES.find((language) => path.includes(language)) ??
    (collection === 'pages' ? pageLocale(id) : ownLanguage(collection, text));
  const meant = said === OFFICIAL && isUnmarked(text) ? INTERNATIONAL : said;
  return meant === locale ? undefined : meant;
}

/** The number of changed entries of a day, one phrase per kind of change. */
export const countWords = ({ changes }: Revision, t: Translate): string[] =>
  KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [t(`revisions.count.${kind}`, { count })];
  });

type NamedKey = Extract<MessageKey, `revisions.what.${string}`>;

/** The key of the name of a field for readers, if it has one: a step may also be the id of an item. */
function nameKey(step: string): NamedKey | undefined {
  const key = `revisions.what.${step}`;
  return Object.hasOwn(interfaceWords.get(OFFICIAL) ?? {}, key) ? (key as NamedKey) : undefined;
}

/** What the list items of a path are called by: their number, or their id. */
const itemName = (step: string | number): string => (typeof step === 'number' ? String(step + 1) : step);

/** Where an entry changed, in words: “diễn biến 2 › bắt đầu”. */
export function fieldWords({ path }: FieldChange, t: Translate): string {
  const words: string[] = [];
  for (const step of path) {
    const key = typeof step === 'string' ? nameKey(step) : undefined;
    if (key !== undefined || words.length === 0) words.push(key === undefined ? itemName(step) : t(key));
    else words.push(`${words.pop() ?? ''} ${itemName(step)}`);
  }
  return words.join(' › ');
}

/** A value for readers: parts of an object with their names, without what only steers the portal. */
export function plainValue(value: unknown, t: Translate): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => plainText(item, t)).join('; ');
  return Object.entries(value)
    .filter(([key]) => !STEERING.has(key))
    .map(([key, part]) => {
      const name = nameKey(key);
      return `${name === undefined ? key : t(name)}: ${plainText(part, t)}`;
    })
    .join(', ');
}

const plainText = (value: unknown, t: Translate): string => {
  const plain = plainValue(value, t);
  return typeof plain === 'string' ? plain : JSON.stringify(plain);
};
