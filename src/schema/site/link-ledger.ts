import { z } from 'astro/zod';
import { partialDate, plainAddress } from '../fields/primitives.ts';

/**
 * States of a link.
 *
 * - ok: the page answers
 * - moved: permanent redirect to another address
 * - blocked: the host refuses automated checks; readers may still get through
 * - missing: the host says the page does not exist
 * - error: the host reports an error of its own
 * - unreachable: no host answers
 */
export const LINK_STATES = ['ok', 'moved', 'blocked', 'missing', 'error', 'unreachable'] as const;
export type LinkState = (typeof LINK_STATES)[number];
/** Why a host did not answer, or refused. */
export const LINK_DETAILS = ['dns', 'tls', 'connection', 'timeout', 'redirects', 'robots'] as const;
export type LinkDetail = (typeof LINK_DETAILS)[number];

const observation = z.strictObject({
  url: plainAddress.describe('The address that was looked at.'),
  date: partialDate.describe('When, as precisely as known.'),
  state: z.enum(LINK_STATES).describe('ok, moved, blocked, missing, error or unreachable.'),
  checker: z.enum(['human', 'tool', 'source']).describe('Who saw it; source: the source of a fact did.'),
  status: z.number().int().min(100).max(599).optional().describe('The HTTP status of the answer.'),
  location: plainAddress.optional().describe('For moved: where it answers now.'),
  detail: z.enum(LINK_DETAILS).optional().describe('Why it did not answer, or refused.'),
});
export type Observation = z.infer<typeof observation>;

/** `link-ledger/<host>.yaml`: observations of the links to a host, oldest first; append-only. */
export const linkLedgerSchema = z.strictObject({
  observations: z.array(observation).min(1).describe('What was seen, oldest first.'),
});
