import type { Agency } from '../../domain/entries/entry.ts';
import type { Portal } from '../../domain/portal.ts';
import { answerFor } from '../../domain/succession/answer.ts';
import { firstDay, today } from '../../domain/succession/directory.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { urlOf } from '../addresses/urls.ts';
import type { Translate } from '../language/translate.ts';

/** A table cell: text with an optional address. */
export interface CellLink {
  readonly text: string;
  readonly href?: string;
}

/** A link to a body, by its name of the theme's year or another name. */
export const agencyLink = (agency: Agency, locale: Locale, name = agency.name[locale]): CellLink => ({
  text: name,
  href: urlOf({ route: 'agency', id: agency.id }, locale),
});

/** Links to the bodies that do a former body's work today, or a text saying that this is not known. */
export function todayLinks(portal: Portal, id: string, locale: Locale, t: Translate): CellLink[] {
  const { agency, state, bodies, chain } = answerFor(portal, id, { from: firstDay(portal), on: today(portal) });
  const name = agency.name[locale];
  if (agency.kind === 'collective' && chain.length === 0) {
    return [{ text: `${name}: ${t('who.members')}`, href: `${urlOf({ route: 'agency', id }, locale)}#members` }];
  }
  if (state === 'ended') return [{ text: `${name}: ${t('who.ended')}` }];
  return bodies.map((body) => {
    const own = body.name[locale];
    return agencyLink(body.agency, locale, body.evidence ? own : `${own} (${t('who.unverified')})`);
  });
}
