import { hasDialogues } from '../../domain/dialogues/listing.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { urlOf } from '../addresses/urls.ts';
import type { Translate } from '../language/translate.ts';

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

/** The number of entries of each kind, with the page that lists them; kinds without entries are omitted. */
export function figureLinks(portal: Portal, locale: Locale, t: Translate): { text: string; href: string }[] {
  const { directive, programmes, services, wards, communes, agencies, documents, directives } = portal;
  const counted = [
    ['tasks', directive.tasks.length, `${urlOf({ route: 'document', id: directive.id }, locale)}#tasks`],
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

/** Entry points for citizens, businesses and journalists. */
export function doorLinks(
  portal: Portal,
  locale: Locale,
  t: Translate,
): { title: string; text: string; href: string }[] {
  const isForDialogues = hasDialogues(portal);
  return [
    {
      title: t('home.door.citizens'),
      text: t('home.door.citizens.text'),
      href: urlOf({ route: 'services' }, locale),
    },
    {
      title: t('home.door.businesses'),
      text: t(isForDialogues ? 'dialogues.door' : 'home.door.businesses.text'),
      href: urlOf({ route: isForDialogues ? 'dialogues' : 'programmes' }, locale),
    },
    {
      title: t('home.door.journalists'),
      text: t('home.door.journalists.text'),
      href: urlOf({ route: 'document', id: portal.directive.id }, locale),
    },
  ];
}
