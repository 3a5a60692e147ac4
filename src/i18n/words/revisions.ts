import type { Portal } from '../../domain/portal.ts';
import type { EntryChange } from '../../domain/revisions/entry-change.ts';
import type { Revision } from '../../domain/revisions/history.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import type { FieldChange } from '../../domain/revisions/field-change.ts';
import { INTERNATIONAL, type Locale, LOCALES, OFFICIAL } from '../../schema/fields/languages.ts';
import type { PlainRoute } from '../addresses/routes.ts';
import type { Localized } from '../language/localize.ts';
import { localize } from '../language/localize.ts';
import type { Translate } from '../language/translate.ts';
import { sourceUrl, urlOf, urlOfRef } from '../addresses/urls.ts';

const KINDS = ['changed', 'moved', 'removed', 'added'] as const satisfies EntryChange['kind'][];

/** The anchor of a day on the page of changes. */
export const revisionAnchor = (date: string): string => `on-${date}`;

/** The pages that show entries without an address of their own. */
const SHOWN_ON: Partial<Readonly<Record<CollectionName, PlainRoute>>> = {
  portal: 'home',
  fields: 'services',
  'life-events': 'services',
  systems: 'links',
  'link-ledger': 'links',
  levels: 'levels',
  'level-totals': 'levels',
  'level-steps': 'levels',
  texts: 'sources',
  obligations: 'dialogues',
  'dialogue-channels': 'dialogues',
};

/**
 * Where readers find a changed entry as it is now; nothing for one that is gone, unless something took its place.
 */
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
  // A change of bodies is told on their pages.
  const event = changes.find((change) => change.id === id);
  const body = event?.results[0] ?? event?.originals[0];
  return body === undefined ? undefined : urlOf({ route: 'agency', id: body }, locale);
}

/** The language of a page's own words, which its file name tells. */
const pageLocale = (id: string): Locale => LOCALES.find((locale) => id.endsWith(`.${locale}`)) ?? LOCALES[0];

const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

/** So many words without a mark are no Vietnamese, whatever their field says: an entry of old may have been wrong in it. */
const MOST_UNMARKED = 5;
const isUnmarked = (text: string): boolean =>
  !VIETNAMESE.test(text) && text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word)).length > MOST_UNMARKED;

/** The language of words that no field tells it of: Vietnamese by its marks; English where a source speaks at length without. */
const ownLanguage = (collection: CollectionName, text: string): Locale | undefined => {
  if (VIETNAMESE.test(text)) return OFFICIAL;
  return collection === 'sources' && isUnmarked(text) ? INTERNATIONAL : undefined;
};

/** What a changed entry is called, with its language where that is not the reader's. */
export function changeName({ label, ref, collection, id }: EntryChange, locale: Locale): Localized {
  if (!label) return { text: ref ?? `${collection}/${id}` };
  if (collection === 'sources') {
    // A source is called in its own language; its label is kept as Vietnamese, whatever it is.
    const lang = ownLanguage(collection, label[OFFICIAL]);
    return { text: label[OFFICIAL], ...(lang === undefined || lang === locale ? {} : { lang }) };
  }
  if (collection !== 'pages') return localize(label, locale);
  return { text: label[OFFICIAL], ...(pageLocale(id) === locale ? {} : { lang: pageLocale(id) }) };
}

/** The language of a value of a field, where it is known and not the reader's. */
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

/** How many entries a day changed, one phrase for each kind of change. */
export const countWords = ({ changes }: Revision, t: Translate): string[] =>
  KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [t(`revisions.count.${kind}`, { count })];
  });
