import type { Guide } from '../../domain/entries/entry.ts';
import type { Portal } from '../../domain/portal.ts';
import { besideOwnDesk, deskOf } from '../../domain/guides/desk.ts';
import { nameToday } from '../../domain/succession/directory.ts';
import type { GuideStep } from '../../schema/guides/guide.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import type { Translate } from '../language/translate.ts';

/** For whom a step is, in the words of the answers, the fewer of them; undefined where it is for everybody. */
export function conditionWords(
  { questions }: Guide,
  { only_if: conditions }: GuideStep,
  locale: Locale,
  t: Translate,
): string | undefined {
  const parts = conditions.map(({ question, options }) => {
    const all = questions.find(({ id }) => id === question)?.options ?? [];
    const isMost = options.length * 2 > all.length;
    const answers = all
      .filter(({ id }) => options.includes(id) !== isMost)
      .map(({ text }) => `“${text[locale]}”`)
      .join(' / ');
    return t(isMost ? 'guide.notIf' : 'guide.onlyIf', { answers });
  });
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** The condition of a step for scripts: `question=answer,answer question=…`; undefined where it is for everybody. */
export const conditionData = ({ only_if: conditions }: GuideStep): string | undefined =>
  conditions.length === 0
    ? undefined
    : conditions.map(({ question, options }) => `${question}=${options.join(',')}`).join(' ');

/** Where a step is done, in a few words. */
export function placeWords(portal: Portal, step: GuideStep, locale: Locale, t: Translate): string {
  const desk = deskOf(portal, step);
  const either = (names: readonly string[]): string => names.join(` ${t('service.or')} `);
  const nameOf = (id: string): string => nameToday(portal, id)[locale];
  if (desk.kind === 'own') return either([t(`guide.desk.${desk.desk}`), ...besideOwnDesk(portal, step).map(nameOf)]);
  if (desk.kind === 'bodies') {
    return desk.ids.length === 0 ? t('guide.desk.unknown') : either(desk.ids.map(nameOf));
  }
  return desk.kind === 'online' ? t('guide.desk.online') : (step.elsewhere?.who[locale] ?? '');
}
