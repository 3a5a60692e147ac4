import type { Channel } from '../../schema/services/procedure.ts';
import type { PublicService, SourceLine } from '../../schema/services/public-service.ts';
import type { Fee, Time } from '../resolve/source-words.ts';

/** What is known of the time or the fee of some ways to apply: a number, or the lines of the source where it is none. */
export interface SaidOfWays {
  readonly channels: readonly Channel[];
  readonly time?: Time | undefined;
  readonly fee?: Fee | undefined;
  readonly lines: readonly SourceLine[];
}

/** The time or fee of a service, ways of which the same is said together; ways of which nothing is said are left out. */
export function saidOfWays({ methods }: Pick<PublicService, 'methods'>, field: 'time' | 'fee'): SaidOfWays[] {
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
