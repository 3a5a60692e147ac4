import type { RibbonMark } from '../../domain/documents/ribbon.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { localize, type Localized } from '../language/localize.ts';
import type { Translate } from '../language/translate.ts';
import { documentName } from '../names/document-name.ts';

/** The label of a kind of mark. */
export const markKind = (kind: RibbonMark['kind'], t: Translate): string =>
  kind === 'dialogue' ? t('dialogues.kind') : t(`fact.kind.${kind}`);

/** The text of a mark: that of its fact, the title of its session, or the name of its document. */
export function markWords({ fact, session, crowd, document }: RibbonMark, locale: Locale, t: Translate): Localized {
  if (fact) return localize(fact.text, locale);
  if (session) return localize(session.title, locale);
  if (crowd) return { text: t('dialogues.count', { count: crowd.count }) };
  return { text: document ? documentName(document, t) : '' };
}
