import type { Portal } from '../../domain/portal.ts';
import { sourceTitle } from '../../i18n/names/source-name.ts';
import { OFFICIAL, TEXT_LOCALES } from '../../schema/fields/languages.ts';
import type { Translatable } from '../../schema/fields/localized.ts';
import type { Confidence } from '../../schema/fields/primitives.ts';
import type { Seal } from '../../schema/fields/seal.ts';
import { element, escaped, type Attributes } from './xml.ts';

/** The namespace of what this portal says beside a document; `own:` in files. */
export const OWN = 'urn:x-portal:annotations:1';

/** Words of ours as elements, one for each language that has them. */
export const said = (name: string, words: Translatable | undefined, attributes: Attributes = {}): string =>
  TEXT_LOCALES.map((locale) => {
    const text = words && Object.hasOwn(words, locale) ? words[locale] : undefined;
    return text === undefined ? '' : element(`own:${name}`, { ...attributes, 'xml:lang': locale }, escaped(text));
  }).join('');

/** Where the words of a file come from, what they lack, and their seal. */
export interface Origin {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly seals: readonly Seal[];
  /** Lists of words of ours, by the name of their element. */
  readonly told: Readonly<Record<string, readonly (Translatable | undefined)[]>>;
}

/** The notice that the site is not official, and the origin of the words. */
export function origin(portal: Portal, { sources, confidence, seals, told }: Origin): string {
  const seal = seals.at(-1);
  return [
    said('notice', portal.settings.notice),
    ...sources.flatMap((id) => {
      const source = portal.sources.get(id);
      return source
        ? [element('own:source', { id, href: source.url }, escaped(sourceTitle(source, OFFICIAL).text))]
        : [];
    }),
    element('own:confidence', { value: confidence }),
    seal ? element('own:seal', { stored: seal.date, sha256: seal.sha256 }) : '',
    ...Object.entries(told).flatMap(([name, list]) => list.map((words) => said(name, words))),
  ].join('');
}
