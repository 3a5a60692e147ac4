import { FALLBACKS, LOCALES, OFFICIAL, TEXT_LOCALES, type Locale } from '../../schema/fields/languages.ts';

type Texts = Partial<Record<Locale, string>>;

/** Languages of the pages that texts need not have. */
const FURTHER = LOCALES.filter((locale) => !FALLBACKS.includes(locale));

const isText = (value: object): value is Texts =>
  OFFICIAL in value && Object.keys(value).every((key) => (TEXT_LOCALES as readonly string[]).includes(key));

/**
 * Gives every text under a value the languages of the pages that it lacks. They are inherited, so that only what was
 * written is a text’s own: open data has no others, and `localize` tells them apart.
 */
export function withFallbacks<Value>(value: Value): Value {
  if (FURTHER.length === 0) return value;
  const seen = new Set<object>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    if (part instanceof Map) for (const item of part.values()) visit(item);
    else if (!isText(part)) for (const item of Object.values(part)) visit(item);
    else {
      const [known = OFFICIAL] = FALLBACKS.filter((locale) => part[locale] !== undefined);
      Object.setPrototypeOf(part, Object.fromEntries(FURTHER.map((locale) => [locale, part[known]])) as object);
    }
  };
  visit(value);
  return value;
}
