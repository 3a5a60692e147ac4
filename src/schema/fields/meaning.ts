import { z } from 'astro/zod';
import type { CollectionName } from './collection-names.ts';

/**
 * What a field is, beyond its shape. reference: the id of an entry of one of some collections; date and moment: must be
 * quoted in YAML; address: readers are given it as a link, so it is checked and its state shown.
 */
export type Meaning =
  | { readonly is: 'reference'; readonly to: readonly [CollectionName, ...CollectionName[]] }
  | { readonly is: 'date' | 'moment' | 'address' };

/**
 * What the schemas of fields mean. A schema made from a registered one (by `describe`, `optional` …) keeps the meaning.
 * What follows from fields, such as links between entries, is read from here (`walk.ts`) and listed nowhere else.
 */
export const meanings = z.registry<Meaning>();
