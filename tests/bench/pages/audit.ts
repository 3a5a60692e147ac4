import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { percentile } from '../percentile.ts';
import { install } from './install.ts';

/** The version of Lighthouse that pages are judged by. */
export const LIGHTHOUSE = '13.5.0';

/** What is read of a result of Lighthouse. */
interface Result {
  readonly audits: Readonly<
    Record<string, { score: number | null; numericValue?: number; details?: object } | undefined>
  >;
  readonly categories: Readonly<
    Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] } | undefined>
  >;
  readonly runtimeError?: { readonly message: string };
}

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Result } | undefined>;

/** What is judged of a page, in percent of what Lighthouse asks for. */
export const JUDGED = ['accessibility', 'best-practices', 'seo'] as const;

/** A page as Lighthouse finds it: on a telephone, CPU 4× slower, on slow 4G. */
export interface Audited {
  readonly requests: number;
  /** Bytes sent for the first view, with headers. */
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly nodes: number;
  /** Medians of the runs: cumulative layout shift, and milliseconds. */
  readonly cls: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly scores: Readonly<Record<(typeof JUDGED)[number], number>>;
  /** The audits of `JUDGED` that a page does not pass. */
  readonly failed: readonly string[];
}

interface Sent {
  readonly transferSize: number;
  readonly resourceType?: string;
  readonly url: string;
}

/**
 * What is not judged: a prototype asks search engines not to list it, by `indexing` in its settings, and that is all that
 * this audit looks at.
 */
const NOT_JUDGED = ['is-crawlable'];

const numberOf = ({ audits }: Result, id: string): number => audits[id]?.numericValue ?? Number.NaN;
const detailsOf = ({ audits }: Result, id: string): Record<string, unknown> => ({ ...audits[id]?.details });

/** The elements of a page, as the insight about its size counts them. */
function nodesOf(result: Result): number {
  const { debugData } = detailsOf(result, 'dom-size-insight') as { debugData?: { totalElements?: number } };
  return debugData?.totalElements ?? Number.NaN;
}

async function run(url: string, flags: object): Promise<Result> {
  const house = install(`lighthouse ${LIGHTHOUSE}`, [`lighthouse@${LIGHTHOUSE}`]);
  const entry = pathToFileURL(join(house, 'node_modules/lighthouse/core/index.js')).href;
  const { default: lighthouse } = (await import(entry)) as { default: Lighthouse };
  const found = await lighthouse(url, { output: 'json', logLevel: 'silent', ...flags });
  if (found === undefined) throw new Error(`${url}: Lighthouse found nothing`);
  const { lhr } = found;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return lhr;
}

/** Audits a page in the browser that listens on a port; its times `runs` times, the rest once. */
export async function audit(url: string, port: number, runs: number): Promise<Audited> {
  const whole = await run(url, { port, skipAudits: NOT_JUDGED, onlyCategories: ['performance', ...JUDGED] });
  const timed = [whole];
  while (timed.length < runs) timed.push(await run(url, { port, onlyCategories: ['performance'] }));
  const median = (id: string): number =>
    percentile(
      timed.map((result) => numberOf(result, id)),
      0.5,
    );
  const sent = (detailsOf(whole, 'network-requests').items as Sent[]).filter((each) => !each.url.startsWith('data:'));
  const sum = (list: readonly Sent[]): number => list.reduce((total, { transferSize }) => total + transferSize, 0);
  return {
    requests: sent.length,
    bytes: sum(sent),
    scriptBytes: sum(sent.filter(({ resourceType }) => resourceType === 'Script')),
    nodes: nodesOf(whole),
    cls: median('cumulative-layout-shift'),
    lcp: median('largest-contentful-paint'),
    tbt: median('total-blocking-time'),
    scores: Object.fromEntries(
      JUDGED.map((name) => [name, Math.round((whole.categories[name]?.score ?? 0) * 100)]),
    ) as Audited['scores'],
    failed: JUDGED.flatMap((name) =>
      (whole.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const score = whole.audits[id]?.score;
        return weight > 0 && typeof score === 'number' && score < 1 ? [id] : [];
      }),
    ),
  };
}
