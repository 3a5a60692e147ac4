import type { Channel, ServiceRecord, SourceLine } from '../../schema/services/service.ts';
import type { Fee, Time } from './source-words.ts';

/** The time or fee of some ways to apply: a number, or the lines of the source. */
export interface SaidOfWays {
  readonly channels: readonly Channel[];
  readonly time?: Time | undefined;
  readonly fee?: Fee | undefined;
  readonly lines: readonly SourceLine[];
}

/** The times or fees of a service, with ways of equal value grouped; ways without a value are omitted. */
export function saidOfWays({ methods }: Pick<ServiceRecord, 'methods'>, field: 'time' | 'fee'): SaidOfWays[] {
  const said = methods.flatMap((method) => {
    const number = method[field];
    const lines = number === undefined ? method[`${field}_words`] : [];
    return number === undefined && lines.length === 0 ? [] : [{ channel: method.channel, number, lines }];
  });
  const alike = Map.groupBy(said, ({ number, lines }) => JSON.stringify([number, lines]));
  return [...alike.values()].map((ways) => ({
    channels: ways.map(({ channel }) => channel),
    [field]: ways[0]?.number,
    lines: ways[0]?.lines ?? [],
  }));
}
