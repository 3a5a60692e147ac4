import { CHANNELS, type Procedure, type Way } from '../../../schema/services/procedure.ts';
import type { Method, SourceLine } from '../../../schema/services/public-service.ts';
import { onlyPlain, plainTime } from '../source-words.ts';

const line = (words: string, note: string | undefined): SourceLine => ({
  words,
  ...(note === undefined ? {} : { case: note }),
});

/** The time of some lines, if each way has one and the same, in a number with its unit. */
function sharedTime(methods: readonly Pick<Method, 'time_words'>[]): Method['time'] {
  const times = methods.map(({ time_words: lines }) => onlyPlain(lines, plainTime));
  const [first] = times;
  const isShared = times.every((time) => time?.value === first?.value && time?.unit === first?.unit);
  return isShared ? first : undefined;
}

/**
 * The ways of a procedure, one for each channel, with every line of the source on its time and fee. The remark of a line
 * says for which case it holds, so it stays with it wherever a channel has several lines.
 */
export function methodsOf({ ways, ways_clean: isClean }: Pick<Procedure, 'ways' | 'ways_clean'>): Method[] {
  const of = (channel: Way['channel']): readonly Way[] => ways.filter((way) => way.channel === channel);
  const methods = CHANNELS.filter((channel) => of(channel).length > 0).map((channel) => {
    const lines = of(channel);
    const noteOf = ({ note }: Way): string | undefined => (lines.length > 1 ? note : undefined);
    return {
      channel,
      time_words: lines.flatMap((way) => (way.time === undefined ? [] : [line(way.time.text, noteOf(way))])),
      fee_words: lines.flatMap((way) => (way.fees ?? []).map((fee) => line(fee, noteOf(way)))),
    };
  });
  const time = isClean ? sharedTime(methods) : undefined;
  return methods.map(({ channel, ...words }) => ({ channel, ...(time === undefined ? {} : { time }), ...words }));
}
