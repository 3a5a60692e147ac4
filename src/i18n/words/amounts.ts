import type { Fee, Time } from '../../domain/resolve/source-words.ts';
import type { Translate } from '../language/translate.ts';

/** A duration in words. */
export const timeWords = (time: Time, t: Translate): string => t(`time.${time.unit}`, { count: time.value });

/** A fee in words. */
export function feeWords(fee: Fee, t: Translate): string {
  if (fee.amount === 0) return t('service.fee.free');
  return t(fee.currency === 'VND' ? 'service.fee.vnd' : 'service.fee.usd', { amount: fee.amount });
}
