import type { Browser, CDPSession, Page } from 'playwright-core';
import { urlOf } from '../../../src/i18n/addresses/urls.ts';
import { OFFICIAL } from '../../../src/schema/fields/languages.ts';
import questions from '../../search/queries.json' with { type: 'json' };
import { answered, FIELD } from '../../site/search/answered.ts';
import { SIZES } from '../../site/browser.ts';
import { progress } from '../progress.ts';

/** A site as a telephone meets it. */
export interface Phone {
  readonly browser: Browser;
  /** The address of the site. */
  readonly url: string;
  readonly runs: number;
}

const SLOWER = 4;
/** Slow 4G as Lighthouse applies it to requests: 150 ms there and back count 3.75 times, 1.6 Mbit/s nine tenths. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 } as const;
/** Every so many questions of the list: as many kinds as it has, in a minute. */
const EVERY = 11;
/** What is typed first: two letters that begin many names. */
const TYPED = ['kh', 'so', 'ph', 'da', 'xa'] as const;
/** The field of the home page. */
const HOME_FIELD = 'main input[name="q"]';
/** A machine that others use too may take its time. */
const PATIENCE = 120_000;

/** A page of a new reader, with the means to slow it down. */
async function openPage({ browser }: Phone): Promise<{ page: Page; devtools: CDPSession }> {
  const context = await browser.newContext({ viewport: SIZES.phone });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, devtools };
}

/** The time the main thread has run, in milliseconds of the slowed-down processor. */
async function cpu(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const addressOf = ({ url }: Phone, q: string): string =>
  new URL(`${urlOf({ route: 'search' }, OFFICIAL)}?${new URLSearchParams({ q })}`, url).href;
/** Some questions of the list, of all its kinds. */
const ASKED = questions
  .filter(({ locale }) => locale === OFFICIAL)
  .flatMap(({ q }, at) => (at % EVERY === 0 ? [q] : []));

/** From following an address with a question until its answers are there, with nothing kept. */
export async function measureOpening(phone: Phone): Promise<number[]> {
  const times: number[] = [];
  for (const q of ASKED.slice(0, phone.runs)) {
    const { page, devtools } = await openPage(phone);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    const start = performance.now();
    await page.goto(addressOf(phone, q), { waitUntil: 'commit' });
    await page.locator('[data-hit]').first().waitFor({ state: 'attached' });
    times.push(performance.now() - start);
    await page.context().close();
    progress(`opening ${times.length}/${phone.runs}`);
  }
  return times;
}

/** CPU from going to the field of the home page until suggestions for two letters are shown, each time of a new reader. */
export async function measureSuggestions(phone: Phone): Promise<number[]> {
  const times: number[] = [];
  for (const text of TYPED) {
    const { page, devtools } = await openPage(phone);
    await page.goto(phone.url, { waitUntil: 'networkidle' });
    const field = page.locator(HOME_FIELD);
    const start = await cpu(devtools);
    await field.focus();
    await field.pressSequentially(text);
    await page.locator('[role="option"]').first().waitFor();
    times.push((await cpu(devtools)) - start);
    await page.context().close();
  }
  return times;
}

/** CPU of each question, on a page that has loaded search: from asking until its answers are shown. */
export async function measureSearch(phone: Phone): Promise<number[]> {
  const { page, devtools } = await openPage(phone);
  await page.goto(addressOf(phone, 'hộ tịch'));
  await answered(page, 'hộ tịch');
  const times: number[] = [];
  for (const q of ASKED) {
    const start = await cpu(devtools);
    await page.locator(FIELD).fill(q);
    await answered(page, q);
    times.push((await cpu(devtools)) - start);
    progress(`questions ${times.length}/${ASKED.length}`);
  }
  await page.context().close();
  return times;
}
