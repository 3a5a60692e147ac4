import { z } from 'astro/zod';
import { partialDate, webAddress } from '../fields/primitives.ts';

/**
 * ok: it answers; moved: it answers elsewhere for good; blocked: it refuses those who check, which says nothing of
 * readers; missing: the host says there is no such page; error: the host errs; unreachable: no host answers.
 */
export const LINK_STATES = ['ok', 'moved', 'blocked', 'missing', 'error', 'unreachable'] as const;
export type LinkState = (typeof LINK_STATES)[number];
/** Why a host did not answer, or refused. */
export const LINK_DETAILS = ['dns', 'tls', 'connection', 'timeout', 'redirects', 'robots'] as const;
export type LinkDetail = (typeof LINK_DETAILS)[number];

const observation = z.strictObject({
  url: webAddress.describe('The address that was looked at.'),
  date: partialDate.describe('When, as precisely as known.'),
  state: z.enum(LINK_STATES).describe('ok, moved, blocked, missing, error or unreachable.'),
  checker: z.enum(['human', 'tool', 'source']).describe('Who saw it; source: the source of a fact did.'),
  status: z.number().int().min(100).max(599).optional().describe('The HTTP status of the answer.'),
  location: webAddress.optional().describe('For moved: where it answers now.'),
  detail: z.enum(LINK_DETAILS).optional().describe('Why it did not answer, or refused.'),
});
export type Observation = z.infer<typeof observation>;

/** `link-ledger/<host>.yaml`: what was seen of the links to a host, oldest first; lines are only ever added. */
export const linkLedgerSchema = z.strictObject({
  observations: z.array(observation).min(1).describe('What was seen, oldest first.'),
});
