import type { Time } from '../../domain/resolve/source-words.ts';
import type { Translate } from '../language/translate.ts';

/** A duration in words. */
export const timeWords = (time: Time, t: Translate): string => t(`time.${time.unit}`, { count: time.value });
