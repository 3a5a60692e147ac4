import { OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import type { Directive } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';

/** The directives of a theme, the one that set it in motion first; any number. */
export const directivesOf = (portal: Portal, theme: string): Directive[] =>
  [...portal.directives.values()].filter((directive) => directive.theme === theme);

/** The language in which the words of a directive reached us: its quotations are in it. */
export const languageOf = (portal: Portal, { text }: Pick<Directive, 'text'>): Locale =>
  portal.texts.get(text)?.language ?? OFFICIAL;
