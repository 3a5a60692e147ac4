import type { Page } from '../../domain/entries/entry.ts';
import type { Portal } from '../../domain/portal.ts';
import { FALLBACKS, type Locale } from '../../schema/fields/languages.ts';

/** A plain page in the reader’s language, else in the first fallback that has it; `lang` says so. */
export function pageIn(portal: Portal, page: string, locale: Locale): (Page & { lang?: Locale }) | undefined {
  for (const lang of [locale, ...FALLBACKS]) {
    const found = portal.pages.get(`${page}.${lang}`);
    if (found !== undefined) return lang === locale ? found : { ...found, lang };
  }
  return undefined;
}
