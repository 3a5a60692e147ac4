import { z } from 'astro/zod';
import type { CollectionName } from './collection-names.ts';

/**
 * The meaning of a field beyond its shape.
 *
 * - reference: the id of an entry of one of the given collections; with `orNone` also `none`, where there is none
 * - date, moment: must be quoted in YAML
 * - clause: an article, clause or point of a text of law (`43-2011-nd-cp#dieu-3.khoan-4`)
 * - address: shown to readers as a link, so it is checked and its state shown
 */
export type Meaning =
  | { readonly is: 'reference'; readonly to: readonly [CollectionName, ...CollectionName[]]; readonly orNone?: true }
  | { readonly is: 'date' | 'moment' | 'address' | 'clause' };

/**
 * Registry of the meanings of field schemas. A schema derived from a registered one (by `describe`, `optional` …) keeps
 * its meaning. Everything that depends on meanings, such as links between entries, reads them here through `walk.ts`.
 */
export const meanings = z.registry<Meaning>();
