import type { DutyBearer, QuarterWindow } from '../../../domain/dialogues/obligations.ts';
import type { Session } from '../../../domain/dialogues/session.ts';
import type { Obligation } from '../../../domain/entries/entry.ts';
import { localize } from '../../../i18n/language/localize.ts';
import type { Translate } from '../../../i18n/language/translate.ts';
import { urlOf } from '../../../i18n/addresses/urls.ts';
import type { Locale } from '../../../schema/fields/languages.ts';

/** A part of a cell: text with an optional link. */
export interface CellPart {
  readonly text: string;
  readonly href?: string | undefined;
  readonly lang?: Locale | undefined;
  /** Text before the link. */
  readonly before?: string;
}

/** The anchor of an obligation's quarter on the page of a body. */
export const windowAnchor = (obligation: Pick<Obligation, 'id'>, quarter: string): string =>
  `window-${obligation.id}-${quarter.toLowerCase()}`;

/** The page of a body's dialogues; undefined if it has none. */
export const bearerUrl = ({ agency }: DutyBearer, locale: Locale): string | undefined =>
  agency && urlOf({ route: 'dialogueAgency', id: agency.id }, locale);

/**
 * The state of a window as text, linked to its details, with the sessions of the body in the quarter: a single one by
 * title, several as a linked number.
 */
export function windowParts(
  obligation: Obligation,
  bearer: DutyBearer,
  { quarter, state, sessions, others }: QuarterWindow,
  locale: Locale,
  t: Translate,
): CellPart[] {
  const page = bearerUrl(bearer, locale);
  const href = page && `${page}#${windowAnchor(obligation, quarter)}`;
  const named = (list: readonly Session[]): CellPart[] => {
    const [first] = list;
    if (first === undefined) return [];
    if (list.length > 1) return [{ text: t('dialogues.count', { count: list.length }), href }];
    return [{ ...localize(first.title, locale), href: urlOf({ route: 'dialogue', id: first.id }, locale) }];
  };
  return [
    { text: t(`dialogue.window.${state}`), href },
    ...named(sessions),
    ...named(others).map((part) => ({ ...part, before: t('dialogues.windows.others') })),
  ];
}
