import { directivesOf } from '../../domain/documents/directives.ts';
import { hasDialogues } from '../../domain/dialogues/listing.ts';
import type { LifeEvent } from '../../domain/entries/entry.ts';
import { getOrThrow, type Portal } from '../../domain/portal.ts';
import { facetPath, facetValues, type FacetValue } from '../../domain/services/catalogue.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import type { PortalSettings } from '../../schema/site/portal-settings.ts';
import { urlOf, type Place } from '../addresses/urls.ts';
import type { MessageKey, Translate } from '../language/translate.ts';
import { documentName } from '../names/document-name.ts';

/** A list of the portal with its name and size. */
export interface ListLink {
  readonly label: string;
  readonly href: string;
  readonly count: number;
}

/** Lists for readers who browse instead of search. */
export function browseLists(portal: Portal, locale: Locale, t: Translate): ListLink[] {
  const { services, agencies, programmes, districts, wards, communes, documents, directives, terms } = portal;
  const list = (
    route: 'services' | 'agencies' | 'programmes' | 'places' | 'documents' | 'glossary',
    count: number,
  ) => ({
    label: t(`nav.${route}`),
    href: urlOf({ route }, locale),
    count,
  });
  return [
    ...(services.size > 0 ? [list('services', services.size)] : []),
    list('agencies', agencies.size),
    list('programmes', programmes.size),
    list('places', districts.size + wards.size + communes.size),
    list('documents', documents.size + directives.size),
    list('glossary', terms.size),
  ];
}

/** How many directives the door of journalists names; the page of documents has all. */
const MOST_LETTERS = 3;

/** Where the matrix over all directives of the theme is: at the one there is, and without any at the documents. */
function matrixPlace(portal: Portal): Place {
  const [first, ...further] = directivesOf(portal, portal.theme.id);
  if (first === undefined) return { route: 'documents' };
  return further.length > 0
    ? { route: 'themeMatrix', id: portal.theme.id }
    : { route: 'responsibilities', id: first.id };
}

/** The number of entries of each kind, with the page that lists them; kinds without entries are omitted. */
export function figureLinks(portal: Portal, locale: Locale, t: Translate): { text: string; href: string }[] {
  const { tasks, programmes, services, wards, communes, agencies, documents, directives } = portal;
  const counted = [
    ['tasks', tasks.length, urlOf(matrixPlace(portal), locale)],
    ['programmes', programmes.size, urlOf({ route: 'programmes' }, locale)],
    ['services', services.size, urlOf({ route: 'services' }, locale)],
    ['places', wards.size + communes.size, urlOf({ route: 'places' }, locale)],
    ['agencies', agencies.size, urlOf({ route: 'agencies' }, locale)],
    ['documents', documents.size + directives.size, urlOf({ route: 'documents' }, locale)],
  ] as const;
  return counted.flatMap(([what, count, href]) =>
    count > 0 ? [{ text: t(`home.figure.${what}`, { count }), href }] : [],
  );
}

/** A link of a list. */
export interface NamedHref {
  readonly label: string;
  readonly href: string;
}

/** The page of something that most people come for. */
export const wantedPlace = (wanted: PortalSettings['wanted'][number]): Place =>
  'service' in wanted
    ? { route: 'service', id: wanted.service }
    : 'guide' in wanted
      ? { route: 'guide', id: wanted.guide }
      : { route: 'servicesBy', id: facetPath({ facet: 'su-kien', id: wanted.life_event }) };

/** What most people come for, in the order of the content. */
export const wantedLinks = ({ settings }: Portal, locale: Locale): NamedHref[] =>
  settings.wanted.map((wanted) => ({ label: wanted.label[locale], href: urlOf(wantedPlace(wanted), locale) }));

/** An entry point of the home page: its own page, and the tasks one comes with. */
export interface Door {
  readonly title: string;
  readonly href: string;
  readonly text: string;
  readonly links: readonly NamedHref[];
}

/** The events of people or of businesses that have services, those that the portal’s settings want first. */
function eventLinks(portal: Portal, audience: LifeEvent['audience'], locale: Locale): NamedHref[] {
  const wanted = portal.settings.wanted.flatMap((one) => ('life_event' in one ? one.life_event : []));
  const rank = ({ id }: FacetValue): number => (wanted.includes(id) ? 0 : 1);
  return facetValues(portal, 'su-kien')
    .filter(({ id }) => getOrThrow(portal.lifeEvents, id).audience === audience)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((value) => ({
      label: getOrThrow(portal.lifeEvents, value.id).name[locale],
      href: urlOf({ route: 'servicesBy', id: facetPath(value) }, locale),
    }));
}

/** Entry points by task: citizens by events of life; businesses to open, to run and to be heard; journalists to texts. */
export function doorLinks(portal: Portal, locale: Locale, t: Translate): Door[] {
  const to = (label: MessageKey, place: Place): NamedHref => ({ label: t(label), href: urlOf(place, locale) });
  const letters = directivesOf(portal, portal.theme.id);
  const [first] = letters;
  const after = {
    label: t('after.title', { year: portal.theme.year }),
    href: urlOf({ route: 'after', id: portal.theme.id }, locale),
  };
  const heard = hasDialogues(portal)
    ? to('home.door.dialogues', { route: 'dialogues' })
    : to('nav.programmes', { route: 'programmes' });
  return [
    {
      title: t('home.door.citizens'),
      text: t('home.door.citizens.text'),
      href: urlOf({ route: 'services' }, locale),
      links: eventLinks(portal, 'citizen', locale),
    },
    {
      title: t('home.door.businesses'),
      text: t('home.door.businesses.text'),
      href: heard.href,
      links: [...eventLinks(portal, 'business', locale), heard],
    },
    {
      title: t('home.door.journalists'),
      text: t('home.door.journalists.text'),
      href: urlOf(first ? { route: 'document', id: first.id } : { route: 'documents' }, locale),
      links: [
        ...letters.slice(0, MOST_LETTERS).map((directive) => ({
          label: documentName(directive, t),
          href: urlOf({ route: 'document', id: directive.id }, locale),
        })),
        ...(first ? [to('home.door.matrix', matrixPlace(portal)), after] : []),
        to('home.door.documents', { route: 'documents' }),
        to('home.door.data', { route: 'data' }),
      ],
    },
  ];
}
