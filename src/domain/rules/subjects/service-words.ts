import type { ServiceRecord } from '../../../schema/services/service.ts';
import type { Report } from '../shared/domain-problem.ts';
import { isDoubtfulFee, onlyPlain, plainFee, plainTime } from '../../services/source-words.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';

type Method = ServiceRecord['methods'][number];
/** Maximum length of a quotation in a message. */
const QUOTED = 80;
const cut = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

/** How to compare a number with the text of its source: both formatted as text that is equal if the numbers are. */
const KINDS = {
  time: {
    lines: (method: Method) => method.time_words,
    given: ({ time }: Method) => time && `${time.value} ${time.unit}`,
    read: (words: string) => {
      const time = plainTime(words);
      return time && `${time.value} ${time.unit}`;
    },
  },
  fee: {
    lines: (method: Method) => method.fee_words,
    given: ({ fee }: Method) => fee && `${fee.amount} ${fee.currency}`,
    read: (words: string) => {
      const fee = plainFee(words);
      return fee && `${fee.amount} ${fee.currency}`;
    },
  },
} as const;

/** A number must have its source text beside it, agree with it, and be the same for all ways to apply. */
function checkNumbers(methods: readonly Method[], report: Report): void {
  for (const field of ['time', 'fee'] as const) {
    const { lines, given, read } = KINDS[field];
    const [first] = methods.map(given).filter((value) => value !== undefined);
    methods.forEach((method, index) => {
      const value = given(method);
      const path = ['methods', index];
      if (value === undefined) {
        if (first !== undefined) report('service-ways', path, { field, value: first });
        return;
      }
      const own = lines(method);
      const words = own.map((line) => [line.words, line.case].filter(Boolean).join(' ')).join(' / ');
      if (own.length === 0) report('service-wordless', [...path, field], { field, value });
      else if (onlyPlain(own, read) !== value)
        report('service-words', [...path, field], { field, value, words: cut(words) });
      else if (value !== first) report('service-ways', [...path, field], { field, value: first ?? '' });
    });
  }
}

/**
 * The name must be that of the source, and times and fees must agree with its text. Amounts below 1,000 đồng have lost
 * their zeros at the source and must not be copied.
 */
export function checkSourceWords({ name, source_name: source, methods }: ServiceRecord, report: Report): void {
  if (name[OFFICIAL] !== source)
    report('service-name', ['name', OFFICIAL], { value: cut(name[OFFICIAL]), source: cut(source) });
  checkNumbers(methods, report);
  methods.forEach(({ fee_words: lines }, index) => {
    lines.forEach(({ words }, line) => {
      if (!isDoubtfulFee(words)) return;
      report('service-doubtful', ['methods', index, 'fee_words', line, 'words'], { value: cut(words) });
    });
  });
}
