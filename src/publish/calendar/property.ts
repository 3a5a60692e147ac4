import ICAL from 'ical.js';
import { fold } from './fold.ts';
import { writableText } from './writable-text.ts';

type Parameters = Readonly<Record<string, string>>;

/** A property in jCal (RFC 7265): its name, parameters, type of value and values. */
export type Property = readonly [name: string, parameters: Parameters, type: string, ...values: string[]];

const { icalendar } = ICAL.design;
const TEXT = { defaultType: 'text' };

/** What the library knows and what RFC 7986 added to it: it would neither escape these texts nor leave out their type. */
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
export const contentLine = (property: Property): string => fold(ICAL.stringify.property([...property], DESIGN, true));

/** Properties of text: nothing where there is no text. */
export const textProperty = (name: string, text: string | undefined, parameters: Parameters = {}): Property[] =>
  text === undefined ? [] : [[name, parameters, 'text', writableText(text)]];

/** A property that holds an absolute address, as a URI and nothing else. Throws a RangeError on any other text. */
export function addressProperty(name: string, address: string | undefined): Property[] {
  if (address === undefined) return [];
  if (!URL.canParse(address)) throw new RangeError(`${name} “${address}”: an absolute address`);
  return [[name, {}, 'uri', new URL(address).href]];
}
