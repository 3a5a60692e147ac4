import { z } from 'astro/zod';
import { lawFileUrl } from '../../../i18n/addresses/urls.ts';
import type { RecordOf } from '../../../schema/collections.ts';
import { sha256 } from '../../../schema/fields/seal.ts';
import { lawTextSchema } from '../../../schema/legislation/law-text.ts';
import type { Item } from '../shape/item.ts';

/** An item of `laws`: the head of a text of law, and where its words are. */
export const lawItemSchema = lawTextSchema.extend({
  file: z.string().min(1).describe('Its words as plain text: a path, to be put behind the base.'),
  bytes: z.int().positive().describe('Size of that file.'),
  sha256: sha256.describe('SHA-256 of that file: its newest seal.'),
});

/** Builds the item of a text of law from its head and its words. */
export const lawItem = (id: string, head: RecordOf<'laws'>, words: string): Item => ({
  ...head,
  file: lawFileUrl(id),
  bytes: new TextEncoder().encode(words).length,
  sha256: head.seals.at(-1)?.sha256,
});
