import { z } from 'astro/zod';
import { linkLedgerSchema } from '../../../schema/site/link-ledger.ts';
import { webAddress } from '../../../schema/fields/primitives.ts';
import { LINK_HEALTHS } from '../../../domain/links/health.ts';
import type { CheckedLink } from '../../../domain/links/reports.ts';
import { without, type Item } from '../shape/item.ts';

const observation = linkLedgerSchema.shape.observations.element.omit({ url: true }).partial().shape;

/** A row of `links`: an outgoing link with its latest observation. */
export const linkRowSchema = z.strictObject({
  url: webAddress.describe('The address.'),
  host: z.string().min(1).describe('The host it is on.'),
  health: z.enum(LINK_HEALTHS).describe('What the observations say together; doubtful: one failure alone.'),
  stale: z.boolean().describe('Whether the last observation is too old to rely on.'),
  ...observation,
  from: z.array(z.string().min(1)).min(1).describe('References of what links to it; portal:current: every page.'),
});

/** Builds the row of a link. */
export const linkRow = ({ url, host, health, isStale, last, from }: CheckedLink): Item => ({
  url,
  host,
  health,
  stale: isStale,
  ...(last && without(last, 'url')),
  from,
});
