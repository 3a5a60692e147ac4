import { CHANNELS, type Procedure, type Way } from '../../schema/services/procedure.ts';
import type { Method, SourceLine } from '../../schema/services/public-service.ts';
import { isDoubtfulFee, onlyPlain, plainTime } from './source-words.ts';

const line = (words: string, note: string | undefined): SourceLine => ({
  words,
  ...(note === undefined ? {} : { case: note }),
});

/** A remark that speaks of times or of money itself: the cell beside it does not hold without it. */
const SAYS_TIME = /\d\s*(?:ngày|giờ|tháng|năm)/iu;
const SAYS_FEE = /đồng|VNĐ|phí/iu;

/** Whether some amount has lost its noughts: it is shown only with the source’s own line. */
export const hasDoubtfulFee = ({ ways }: Pick<Procedure, 'ways'>): boolean =>
  ways.some(({ fees = [] }) => fees.some(isDoubtfulFee));

/** The time of some lines, if each way has one and the same, in a number with its unit. */
function sharedTime(methods: readonly Pick<Method, 'time_words'>[]): Method['time'] {
  const times = methods.map(({ time_words: lines }) => onlyPlain(lines, plainTime));
  const [first] = times;
  const isShared = times.every((time) => time?.value === first?.value && time?.unit === first?.unit);
  return isShared ? first : undefined;
}

/**
 * The ways of a procedure, one for each channel, with every line of the source on its time and fee. The remark of a line
 * stays with it where a channel has several lines, because it says for which case they hold, and where it speaks of times
 * or money itself. Amounts that lost their noughts are left out: they mislead without the passage they stand in.
 */
export function methodsOf({ ways, ways_clean: isClean }: Pick<Procedure, 'ways' | 'ways_clean'>): Method[] {
  const of = (channel: Way['channel']): readonly Way[] => ways.filter((way) => way.channel === channel);
  const methods = CHANNELS.filter((channel) => of(channel).length > 0).map((channel) => {
    const lines = of(channel);
    const remark = ({ note }: Way, says: RegExp): string | undefined =>
      note !== undefined && (lines.length > 1 || says.test(note)) ? note : undefined;
    return {
      channel,
      time_words: lines.flatMap((way) => (way.time === undefined ? [] : [line(way.time.text, remark(way, SAYS_TIME))])),
      fee_words: lines.flatMap((way) =>
        (way.fees ?? []).filter((fee) => !isDoubtfulFee(fee)).map((fee) => line(fee, remark(way, SAYS_FEE))),
      ),
    };
  });
  const time = isClean ? sharedTime(methods) : undefined;
  return methods.map(({ channel, ...words }) => ({ channel, ...(time === undefined ? {} : { time }), ...words }));
}
