import type { DutyBearer, QuarterWindow } from '../../domain/dialogues/obligations.ts';
import type { Session } from '../../domain/dialogues/session.ts';
import type { Obligation } from '../../domain/entry.ts';
import { say } from '../../i18n/text.ts';
import type { Translate } from '../../i18n/translate.ts';
import { urlOf } from '../../i18n/urls.ts';
import type { Locale } from '../../schema/portal.ts';
import type { Cell } from '../system/DataTable.astro';

/** More sessions than this in a cell would make it longer than its table is wide. */
const MOST = 2;

/** Anchor of a quarter of an obligation on the page of a body. */
export const windowAnchor = (obligation: Pick<Obligation, 'id'>, quarter: string): string =>
  `window-${obligation.id}-${quarter.toLowerCase()}`;

/** The page of a body's dialogues, if it has one. */
export const bearerUrl = ({ agency }: DutyBearer, locale: Locale): string | undefined =>
  agency && urlOf({ route: 'dialogueAgency', id: agency.id }, locale);

/** The state of a window in words, leading to what is known of it, and the sessions of the body in the quarter. */
export function windowCell(
  obligation: Obligation,
  bearer: DutyBearer,
  { quarter, state, sessions, others }: QuarterWindow,
  locale: Locale,
  t: Translate,
): Cell {
  const page = bearerUrl(bearer, locale);
  const href = page && `${page}#${windowAnchor(obligation, quarter)}`;
  const link = (session: Session): Cell => {
    const { text, lang } = say(session.title, locale);
    return { text, lang, href: urlOf({ route: 'dialogue', id: session.id }, locale) };
  };
  const more = (all: readonly Session[]): Cell[] =>
    all.length > MOST ? [{ text: t('dialogues.more', { count: all.length - MOST }), href }] : [];
  return {
    items: [
      { text: t(`dialogue.window.${state}`), href },
      ...sessions.slice(0, MOST).map(link),
      ...more(sessions),
      ...(others.length > 0 ? [{ text: t('dialogues.windows.others') }] : []),
      ...others.slice(0, MOST).map(link),
      ...more(others),
    ],
  };
}
