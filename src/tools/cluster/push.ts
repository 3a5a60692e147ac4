import { sha256 } from '../../reader/history/digest.ts';
import { ANALYSIS, ICU_ANALYSIS } from '../../search/export/analysis.ts';
import { mappingOf } from '../../search/export/mapping.ts';
import { templateName, templateOf } from '../../search/export/query.ts';
import { batchesOf } from './batches.ts';
import { ClusterError, type Cluster } from './cluster.ts';
import { indexName, keepMeta, liveIndex, ownIndices, switchAlias, type IndexMeta, type OwnIndex } from './indices.ts';
import { sendPassages, type Refused } from './send.ts';
import type { Survey } from './survey.ts';

/** How often a push notes where it stands, in milliseconds: so much is sent again after it was killed. */
const NOTE_MS = 1000;
/** An index that nobody finished for a day is given up. */
const GIVEN_UP_MS = 86_400_000;

/** What is to be pushed, and where. */
export interface Push {
  readonly cluster: Cluster;
  readonly file: string;
  readonly alias: string;
  readonly shards: number;
  readonly survey: Survey;
}

/** What a push would do. */
export interface PushPlan {
  readonly index: string;
  readonly isIcu: boolean;
  readonly body: ReturnType<typeof mappingOf>;
  /** The index of this name, where a push of the same passages was begun or finished. */
  readonly known: OwnIndex | undefined;
  /** The index that answers now. */
  readonly live: string | undefined;
  /** Indices that are deleted after the switch. */
  readonly old: readonly string[];
}

/** Whether the filters of the plugin `analysis-icu` are there. */
async function hasIcu(cluster: Cluster): Promise<boolean> {
  const [form, fold] = [ICU_ANALYSIS.char_filter.composed, ICU_ANALYSIS.filter.unmarked];
  try {
    await cluster.ask('POST', '_analyze', { tokenizer: 'keyword', char_filter: [form], filter: [fold], text: 'a' });
    return true;
  } catch (error) {
    if (error instanceof ClusterError && error.status === 400) return false;
    throw error;
  }
}

/** Looks at the cluster, and changes nothing. */
export async function planPush({ cluster, alias, shards, survey }: Push): Promise<PushPlan> {
  const isIcu = await hasIcu(cluster);
  const body = mappingOf(survey.fields, { shards, analysis: isIcu ? ICU_ANALYSIS : ANALYSIS });
  const digest = sha256(survey.digest + JSON.stringify(body));
  const index = indexName(alias, digest);
  const meta: IndexMeta = { digest, passages: survey.passages, pushed: 0 };
  const own = await ownIndices(cluster, alias);
  const live = await liveIndex(cluster, alias);
  const isOld = ({ name, meta: { pushed, passages }, made }: OwnIndex): boolean =>
    name !== index && name !== live && (pushed === passages || made < Date.now() - GIVEN_UP_MS);
  return {
    index,
    isIcu,
    body: { ...body, mappings: { ...body.mappings, _meta: meta } },
    known: own.find(({ name }) => name === index),
    live,
    old: own.filter(isOld).map(({ name }) => name),
  };
}

/** What became of a push. */
export interface PushResult {
  readonly refused: readonly Refused[];
  /** How many passages were kept from a push before. */
  readonly resumed: number;
}

export interface PushReports {
  readonly onProgress: (passages: number) => void;
  readonly onWait: () => void;
  /** How often it notes where it stands, in milliseconds. */
  readonly noteMs?: number;
}

/** Thrown if an index does not hold what was sent. */
export class IncompleteIndex extends Error {}

/**
 * Pushes passages into an index of their own, going on where a push of the same passages stopped, and lets the alias stand
 * for it only when it holds them all. Until then, and if passages are refused, the index of before answers.
 */
export async function push(
  { cluster, file, alias, survey }: Push,
  { index, body, known, live, old }: PushPlan,
  { onProgress, onWait, noteMs = NOTE_MS }: PushReports,
): Promise<PushResult> {
  const { passages } = survey;
  let meta = known?.meta ?? (body.mappings._meta as IndexMeta);
  const resumed = meta.pushed;
  if (!known) await createIndex(cluster, index, body);

  let noted = performance.now();
  const note = async (pushed: number): Promise<void> => {
    meta = { ...meta, pushed };
    await keepMeta(cluster, index, meta);
    noted = performance.now();
  };
  const refused = await sendPassages({
    cluster,
    batches: batchesOf(file, index, resumed),
    onKept: async (kept) => {
      onProgress(kept);
      // What is noted as whole was counted.
      if (performance.now() - noted > noteMs && kept < passages) await note(kept);
    },
    onWait,
  });
  if (refused.length > 0) {
    await cluster.ask('DELETE', index);
    return { refused, resumed };
  }

  await cluster.ask('POST', `${index}/_refresh`);
  const { count } = (await cluster.ask('GET', `${index}/_count`)) as { count: number };
  if (count !== passages) {
    await note(0);
    throw new IncompleteIndex(`${index}: ${count} / ${passages}`);
  }
  await cluster.ask('PUT', `${index}/_settings`, { index: { refresh_interval: null } });
  await cluster.ask('PUT', `_scripts/${templateName(alias)}`, { script: { lang: 'mustache', source: templateOf() } });
  const before = live === index ? meta.before : live;
  meta = { ...meta, ...(before !== undefined && { before }) };
  await note(passages);
  await switchAlias(cluster, alias, live, index);
  for (const name of old) if (name !== before) await cluster.ask('DELETE', name);
  return { refused, resumed };
}

/** Makes an index. Nobody sees it yet, so it need not be searchable while it is filled. */
async function createIndex(cluster: Cluster, index: string, { settings, mappings }: PushPlan['body']): Promise<void> {
  const filled = { ...settings, index: { ...settings.index, refresh_interval: '-1' } };
  try {
    await cluster.ask('PUT', index, { settings: filled, mappings });
  } catch (error) {
    // The answer to the first try was lost.
    if (!(error instanceof ClusterError && error.type === 'resource_already_exists_exception')) throw error;
  }
}

/** Lets the alias stand for the index of before again; returns its name, or undefined if there is none. */
export async function switchBack(cluster: Cluster, alias: string): Promise<string | undefined> {
  const live = await liveIndex(cluster, alias);
  const own = await ownIndices(cluster, alias);
  const before = own.find(({ name }) => name === live)?.meta.before;
  if (before === undefined || !own.some(({ name }) => name === before)) return undefined;
  await switchAlias(cluster, alias, live, before);
  return before;
}
