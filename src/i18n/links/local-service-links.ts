import { oncePerObject, oncePerWord } from '../../domain/lists/once.ts';
import type { Portal } from '../../domain/portal.ts';
import { listName } from '../../domain/services/catalogue.ts';
import { distinctName } from '../../domain/services/distinct-name.ts';
import { inListOrder } from '../../domain/services/list-order.ts';
import { localServices } from '../../domain/services/local-desks.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { urlOf } from '../addresses/urls.ts';
import { localize, type Localized } from '../language/localize.ts';
import { translator } from '../language/translate.ts';
import { apartWords } from '../words/apart-words.ts';

/** Services filed in one’s own unit under an event of life, or under other matters. */
export interface LocalServiceLinks {
  readonly title: string;
  readonly links: readonly (Localized & { readonly href: string })[];
}

/** What is filed in every current unit, by event of life, as links; the same for all units, so made once a language. */
export const localServiceLinks = oncePerObject((portal: Portal) =>
  oncePerWord((locale: Locale): readonly LocalServiceLinks[] => {
    const t = translator(locale);
    return localServices(portal).map(({ event, services }) => ({
      title: event?.name[locale] ?? t('place.otherServices'),
      links: inListOrder(services, locale).map((service) => {
        const { text, lang } = localize(listName(service), locale);
        const { apart } = distinctName(portal, service, locale);
        return {
          text: apart ? `${text} (${apartWords(apart, t)})` : text,
          ...(lang && { lang }),
          href: urlOf({ route: 'service', id: service.id }, locale),
        };
      }),
    }));
  }),
);
