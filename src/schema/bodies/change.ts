import { z } from 'astro/zod';
import { partialDate, provenance, ref } from '../fields/primitives.ts';
import { localized, note, translatable } from '../fields/localized.ts';

/**
 * Kinds of changes of bodies, after the ChangeEvent of W3C ORG and CPOV.
 *
 * - merged: several bodies become one
 * - split: one body becomes several
 * - renamed: the same body under another name
 * - reorganised: the body continues after its whole branch was rearranged, often with another area and name
 * - replaced: other bodies take its place
 * - re-established: a body that had ended is founded again out of another
 * - transferred-function: some work moves; both bodies continue
 * - ended: without a successor
 * - founded: without a predecessor
 */
export const CHANGE_KINDS = [
  'merged',
  'split',
  'renamed',
  'reorganised',
  'replaced',
  're-established',
  'transferred-function',
  'ended',
  'founded',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** `changes/<id>.yaml`: one change of bodies. A body that continues is listed among both `originals` and `results`. */
export const changeSchema = z.strictObject({
  kind: z
    .enum(CHANGE_KINDS)
    .describe('merged, split, renamed, reorganised, replaced, re-established, transferred-function, …'),
  date: partialDate.describe('From when it held, as precisely as the source says.'),
  originals: z.array(ref('agencies')).default([]).describe('Ids of the bodies before.'),
  results: z
    .array(ref('agencies'))
    .default([])
    .describe('Ids of the bodies after; one that goes on is here and above.'),
  others: z.array(localized).default([]).describe('Bodies without a page that took part as originals.'),
  name: localized.optional().describe('The name the one result bears from then on, if its entry bears another.'),
  function: translatable.optional().describe('For transferred-function: which work moved.'),
  fields: z
    .array(ref('fields'))
    .default([])
    .describe('For transferred-function: ids of the fields of work that moved.'),
  services: z
    .array(ref('services'))
    .default([])
    .describe('For transferred-function: codes of the services that moved.'),
  no_service: z
    .boolean()
    .default(false)
    .describe('For transferred-function: whether none of the portal’s services moved.'),
  legal_basis: translatable.optional().describe('The document it rests on, as the source names it.'),
  legal_basis_document: ref('documents').optional().describe('Id of that document, if the portal has a page for it.'),
  ...provenance,
  note,
});
export type ChangeRecord = z.infer<typeof changeSchema>;
