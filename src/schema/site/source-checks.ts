import type { z } from 'astro/zod';
import { TEXT_LOCALES } from '../fields/languages.ts';

/** The parts of a source that are checked against each other. */
interface Checked {
  readonly url?: string | undefined;
  readonly citation?: string | undefined;
  readonly language: string;
  readonly found?: Readonly<Record<string, unknown>> | undefined;
  readonly unknown?: Readonly<Record<string, unknown>> | undefined;
}

/** What is wrong with a source. */
export type SourceRule = 'source-empty' | 'source-unsaid' | 'source-both' | 'source-found' | 'source-language';

/**
 * The language that an address names for sure: a first label of its host such as `en.`, or a step of its path such as
 * `/en/` or `/vi-VN/`. Undefined if it names none, or several.
 */
export function languageOfAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const parts = [hostname.split('.')[0], ...pathname.split('/').map((step) => step.replace(/-[A-Z]{2}$/u, ''))];
  const [named, ...others] = new Set(TEXT_LOCALES.filter((locale) => parts.includes(locale)));
  return others.length === 0 ? named : undefined;
}

/** Reports every contradiction within a source. `cited` are the fields that are given or unknown. */
export const checkedAgainst =
  <Field extends string>(cited: readonly Field[]) =>
  (source: Checked & Partial<Readonly<Record<Field, unknown>>>, context: z.RefinementCtx): void => {
    const report = (rule: SourceRule, path: string[], input?: unknown): void => {
      context.addIssue({ code: 'custom', message: rule, params: { rule }, path, input });
    };
    const { url, citation, language, found, unknown } = source;
    if (url === undefined && citation === undefined) report('source-empty', []);
    for (const field of cited) {
      const isGiven = source[field] !== undefined;
      const isUnknown = unknown?.[field] !== undefined;
      if (!isGiven && !isUnknown) report('source-unsaid', [field]);
      if (isGiven && isUnknown) report('source-both', ['unknown', field], unknown[field]);
      if (!isGiven && found?.[field] !== undefined) report('source-found', ['found', field], found[field]);
    }
    const named = url === undefined ? undefined : languageOfAddress(url);
    if (named !== undefined && named !== language) report('source-language', ['language'], named);
  };
