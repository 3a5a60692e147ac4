import { z } from 'astro/zod';
import type { CollectionName } from './collection-names.ts';
import { meanings } from './meaning.ts';

/** Codes of the schema rules that Zod does not have; the reader turns a code into a localized message. */
export type SchemaRule =
  | 'date-form'
  | 'date-impossible'
  | 'id-form'
  | 'url-unsafe'
  | 'url-form'
  | 'range-order'
  | 'code-form'
  | 'moment-form'
  | 'time-impossible'
  | 'time-zone'
  | 'quarter-form'
  | 'language-form'
  | 'uid-form'
  | 'domain-form'
  | 'offset-form'
  | 'phone-form'
  | 'contact-form'
  | 'digest-form'
  | 'seal-form'
  | 'pattern-form'
  | 'clause-form';

/** Attaches one of our rule codes to a Zod check. The messages are in `src/reader/messages`. */
export const rule = (code: SchemaRule) => ({ message: code, params: { rule: code } });

/** Describes a constraint that JSON Schema has no keyword for, as a `$comment` in published schemas. */
export const jsonSchemaComment = (words: string) => ({ $comment: words });

/** Number of days in a month of the proleptic Gregorian calendar; month is 1–12. */
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const DATE_FORM = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])))?$/;

const isPossibleDate = (value: string): boolean => {
  const match = DATE_FORM.exec(value);
  if (!match) return true; // the form has a rule of its own
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (match[2] === undefined) return true;
  if (month < 1 || month > 12) return false;
  return match[3] === undefined || (day >= 1 && day <= daysInMonth(year, month));
};

/** A date as precise as its source: day `2021-05-23`, month `2021-04`, quarter `2021-Q2` or year `2021`. */
export const partialDate = z
  .string()
  .regex(DATE_FORM, rule('date-form'))
  .refine(isPossibleDate, rule('date-impossible'))
  .meta(jsonSchemaComment('A day or month that is in the calendar.'))
  .register(meanings, { is: 'date' });

/** Whether a text is a regular expression. */
export const isPattern = (text: string): boolean => {
  try {
    new RegExp(text, 'iu');
    return true;
  } catch {
    return false;
  }
};

/** Whether a text is a valid calendar day, written `2021-05-23`. */
export const isIsoDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && partialDate.safeParse(text).success;

/** A permanent id: lower-case Vietnamese without diacritics, digits, dots and hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, rule('id-form'));

/** The id of an existing entry of a collection, or of one of several collections that share their ids. */
export const ref = (...to: [CollectionName, ...CollectionName[]]) =>
  id.clone().register(meanings, { is: 'reference', to });

/** What a required reference says where there is no entry to name. */
export const NONE = 'none';

/** The id of an entry, or `none`: for fields that the open data promises always to have. */
export const refOrNone = (...to: [CollectionName, ...CollectionName[]]) =>
  id.clone().register(meanings, { is: 'reference', to, orNone: true });

/** A path to an article, clause or point: `dieu-3.khoan-4.diem-a`; đ is written dd. */
const LAW_PATH =
  'dieu-\\d+(?:dd|[a-z])?(?:-2)?(?:\\.khoan-\\d+(?:dd|[a-z])?(?:-2)?)?(?:\\.diem-(?:dd|[a-z])\\d?(?:-2)?)?';
export const lawPath = z.string().regex(new RegExp(`^${LAW_PATH}$`, 'u'), rule('clause-form'));

/** An article, clause or point of a text of law, after the id of its document: `43-2011-nd-cp#dieu-3.khoan-4.diem-a`. */
export const clauseRef = z
  .string()
  .regex(new RegExp(`^[a-z0-9.-]+#${LAW_PATH}$`, 'u'), rule('clause-form'))
  .register(meanings, { is: 'clause' });

/** How certain a fact is: high (stated by a source), medium (inferred from sources), low (weak or disputed). */
export const confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof confidence>;

const SAFE_PROTOCOLS: readonly string[] = ['http:', 'https:'];

/** A complete http or https address that is only mentioned, not shown as a link. */
export const plainAddress = z
  .string()
  .refine((value) => URL.canParse(value), rule('url-form'))
  .refine((value) => !URL.canParse(value) || SAFE_PROTOCOLS.includes(new URL(value).protocol), rule('url-unsafe'))
  .meta(jsonSchemaComment('A full address with http or https.'));

/**
 * A complete http or https address that is shown as a link: it is listed and checked, and its state is shown beside it.
 */
export const webAddress = plainAddress.clone().register(meanings, { is: 'address' });

/** Ids of the sources of a fact; at least one, because a fact without a source is not published. */
export const sourceIds = z
  .array(ref('sources'))
  .min(1)
  .describe('Ids of the sources that say so (file names in sources/).');

/** The two fields of every fact: its sources and how certain it is. */
export const provenance = {
  sources: sourceIds,
  confidence: confidence.describe('high: a source says it; medium: read from sources; low: weak or disputed.'),
};

/** The day on which someone last verified a statement about the present. */
export const checkedOn = partialDate
  .optional()
  .describe('When someone last looked whether it still holds; required of what says how things are today.');
