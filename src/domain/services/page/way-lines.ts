import { CHANNELS, type Channel, type Procedure, type Way } from '../../../schema/services/procedure.ts';

/** A line of the source’s table of ways, with every channel it stands at word for word. */
export interface WayLine extends Omit<Way, 'channel'> {
  readonly channels: readonly Channel[];
}

/** An amount of money, as notes name it. */
const MONEY = /\d[\d.,]*\s?(?:đồng|vnđ|việt nam đồng|usd|đ)(?!\p{L})/iu;

/** Whether a remark of the source names an amount of money. */
export const namesMoney = (note: string | undefined): boolean => note !== undefined && MONEY.test(note);

/** The lines of the table, those that say the same printed once with all their channels. */
export function wayLines({ ways }: Pick<Procedure, 'ways'>): WayLine[] {
  const alike = Map.groupBy(ways, ({ time, fees, note }) => JSON.stringify([time?.text, fees, note]));
  return [...alike.values()].flatMap((lines) => {
    const [first] = lines;
    if (!first) return [];
    const channels = CHANNELS.filter((channel) => lines.some((line) => line.channel === channel));
    return [{ ...first, channels }];
  });
}
