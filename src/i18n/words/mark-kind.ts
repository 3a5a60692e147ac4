import type { RibbonMark } from '../../domain/documents/ribbon.ts';
import type { Translate } from '../language/translate.ts';

/** What the kind of something dated is called. */
export const markKind = (kind: RibbonMark['kind'], t: Translate): string =>
  kind === 'dialogue' ? t('dialogues.kind') : t(`fact.kind.${kind}`);
