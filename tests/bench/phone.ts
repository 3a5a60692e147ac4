import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { refuse } from '../../src/tools/command/usage.ts';
import { serveFolder } from '../../src/server/server.ts';
import { findBrowser, launchBrowser } from '../site/browser.ts';
import { measureOpening, measureSearch, measureSuggestions, type Phone } from './phone/measure.ts';
import { percentile, spread } from './percentile.ts';
import { publish } from './publish.ts';
import { markdownTable } from './table.ts';

const USAGE = 'npm run bench -- phone';

/** What is promised of a telephone: CPU four times slower than this machine's. */
const MOST = { suggestions: 100, search: 120, opening: 2500 } as const;

/**
 * The built site on a telephone, in Chromium: the CPU of first suggestions and of answers, and how long a first question
 * takes from its address to its answers on slow 4G, RUNS (5) times. Exit code 1 if a promise is broken.
 */
export async function benchPhone(args: string[]): Promise<number> {
  if (args.length > 0) return refuse(`${args[0] ?? ''}: ${USAGE}`);
  const site = resolve(process.env.PORTAL_OUT ?? 'dist');
  if (!existsSync(join(site, 'index.html.br'))) return refuse(`${site}: npm run build, then ${USAGE}`);
  const server = await serveFolder(site, 0);
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser(findBrowser());
    return await report({ browser, url: server.url, runs: Number(process.env.RUNS ?? 5) });
  } finally {
    await browser?.close();
    await server.close();
  }
}

async function report(phone: Phone): Promise<number> {
  const opening = await measureOpening(phone);
  const suggestions = await measureSuggestions(phone);
  const search = await measureSearch(phone);
  const show = (ms: number): string => ms.toFixed(0);
  const row = (name: string, values: readonly number[], at: number, most: number): string[] => [
    name,
    String(values.length),
    spread(values, show),
    `${at === 0.5 ? 'p50' : 'p95'} ≤ ${most}`,
    percentile(values, at) <= most ? 'yes' : 'no',
  ];
  const rows = [
    row('first suggestions: CPU, 4× slower', suggestions, 0.5, MOST.suggestions),
    row('a question: CPU, 4× slower', search, 0.95, MOST.search),
    row('search page with a question, cold, slow 4G: until its answers, 4× slower CPU', opening, 0.5, MOST.opening),
  ];
  publish('phone', markdownTable(['in a browser, ms', 'n', 'p50 / p95 / max', 'promised', 'kept'], rows), {
    opening,
    suggestions,
    search,
  });
  return rows.every((cells) => cells.at(-1) === 'yes') ? 0 : 1;
}
