import { templateName } from '../export/query.ts';
import { routingOf } from '../export/record.ts';
import { faultOf, SearchUnavailable } from '../records/fault.ts';
import { answerOf, type ClusterAnswer } from './answer.ts';
import { askedOf, type Within } from './question.ts';

/** Where passages are asked. */
export interface ClusterAddress {
  /** Address of the cluster, or of what stands before it. */
  readonly url: string;
  /** The alias of the index. */
  readonly alias: string;
}

/** A reader does not wait longer. */
const PATIENCE_MS = 3000;

export interface AskOptions extends Within {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks a cluster by its stored template; sends the words of the question and nothing else, no cookies either. Throws
 * `SearchUnavailable` if it does not answer, or the reason of the signal.
 */
export async function askCluster(
  { url, alias }: ClusterAddress,
  question: string,
  { signal, ...within }: AskOptions = {},
): Promise<ClusterAnswer> {
  const params = askedOf(question, within);
  if (!params) return { hits: [], isPartial: false };
  const { year, issuer } = within;
  const isPartition = year !== undefined && issuer !== undefined;
  const routing = isPartition ? `?routing=${encodeURIComponent(routingOf({ year, issuer }))}` : '';
  const patience = AbortSignal.timeout(PATIENCE_MS);
  let reply: unknown;
  try {
    const response = await fetch(`${url}/${alias}/_search/template${routing}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: templateName(alias), params }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    if (!response.ok) throw new Error(`${response.status}`);
    reply = await response.json();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new SearchUnavailable(faultOf(cause), url, { cause });
  }
  try {
    return answerOf(question, reply);
  } catch (cause) {
    throw new SearchUnavailable('cut', url, { cause });
  }
}
