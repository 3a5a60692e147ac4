import ICAL from 'ical.js';
import { foldLine } from '../../domain/text/fold-line.ts';
import { writableText } from '../../domain/text/writable-text.ts';

type Parameters = Readonly<Record<string, string>>;

/** A property in jCal (RFC 7265): its name, parameters, type of value and values. */
export type Property = readonly [name: string, parameters: Parameters, type: string, ...values: string[]];

const { icalendar } = ICAL.design;
const TEXT = { defaultType: 'text' };

/** Extends the design of ical.js by RFC 7986; it would otherwise neither escape these texts nor omit their type. */
const DESIGN: typeof icalendar = {
  ...icalendar,
  property: {
    ...(icalendar.property as object),
    name: TEXT,
    color: TEXT,
    'x-wr-calname': TEXT,
    'x-wr-caldesc': TEXT,
    'x-published-ttl': TEXT,
  },
};

/** The property as a content line, escaped and folded. */
export const contentLine = (property: Property): string =>
  foldLine(ICAL.stringify.property([...property], DESIGN, true));

/** A text property; empty if there is no text. */
export const textProperty = (name: string, text: string | undefined, parameters: Parameters = {}): Property[] =>
  text === undefined ? [] : [[name, parameters, 'text', writableText(text)]];

/** A URI property with an absolute address. Throws a RangeError for any other text. */
export function addressProperty(name: string, address: string | undefined): Property[] {
  if (address === undefined) return [];
  if (!URL.canParse(address)) throw new RangeError(`${name} “${address}”: an absolute address`);
  return [[name, {}, 'uri', new URL(address).href]];
}
