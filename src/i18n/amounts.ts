import type { ServiceRecord } from '../schema/service.ts';
import type { Translate } from './translate.ts';

type Method = ServiceRecord['methods'][number];

/** How long a way takes, in words. */
export const timeWords = ({ time }: Method, t: Translate): string | undefined =>
  time && t(`time.${time.unit}`, { count: time.value });

/** What a way costs, in words. */
export function feeWords({ fee }: Method, t: Translate): string | undefined {
  if (!fee) return undefined;
  if (fee.amount === 0) return t('service.fee.free');
  return t(fee.currency === 'VND' ? 'service.fee.vnd' : 'service.fee.usd', { amount: fee.amount });
}
