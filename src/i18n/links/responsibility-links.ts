import type { Agency } from '../../domain/entries/entry.ts';
import type { Portal } from '../../domain/portal.ts';
import { answerFor } from '../../domain/succession/answer.ts';
import { firstDay, today } from '../../domain/succession/directory.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { urlOf } from '../addresses/urls.ts';
import type { Translate } from '../language/translate.ts';

/** Words in the cell of a table, with an address where they lead somewhere. */
export interface CellLink {
  readonly text: string;
  readonly href?: string;
}

/** A body by its name of then, or by another one. */
export const agencyLink = (agency: Agency, locale: Locale, name = agency.name[locale]): CellLink => ({
  text: name,
  href: urlOf({ route: 'agency', id: agency.id }, locale),
});

/** Who does today what a body had to do then; what is not known says so. */
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
