import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** What leaves something behind that cannot be taken back; a context of which one was used is closed. */
const LASTING = {
  page: ['exposeBinding', 'exposeFunction', 'routeWebSocket'],
  context: [
    'addInitScript',
    'exposeBinding',
    'exposeFunction',
    'grantPermissions',
    'newCDPSession',
    'newPage',
    'route',
    'setExtraHTTPHeaders',
    'setGeolocation',
    'setOffline',
  ],
  clock: ['install', 'setFixedTime', 'setSystemTime'],
} as const;
/** What tests listen to. */
const EVENTS = [
  'console',
  'dialog',
  'download',
  'framenavigated',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
] as const;

/** A page that a test gave back as it was new. */
export interface UsedPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** The scripts that tests added to it. */
  readonly scripts: ReturnType<Page['addInitScript']>[];
}

/** Calls `onUse` with what one of an object's methods returns, whenever it is used. */
function watch<T extends object>(of: T, methods: readonly (keyof T)[], onUse: (returned: unknown) => void): void {
  for (const method of methods) {
    const own = of[method] as (...args: unknown[]) => unknown;
    of[method] = ((...args: unknown[]) => {
      const returned = own.apply(of, args);
      onUse(returned);
      return returned;
    }) as T[typeof method];
  }
}

/** What of its options makes a page one of its kind; it can be given the others at any time. */
export function kindOf(options: BrowserContextOptions): string {
  const { viewport: _size, colorScheme: _scheme, forcedColors: _colours, ...others } = options;
  return JSON.stringify(others);
}

/** Gives a page its options, as far as it can be given them. */
export async function applyOptions(
  page: Page,
  { viewport, colorScheme = 'light', forcedColors = 'none' }: BrowserContextOptions,
): Promise<void> {
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion: 'no-preference' });
}

/** Makes a page as it was when it was opened: no history, nothing stored, kept, changed or listening. */
async function restore({ page, devtools, scripts }: UsedPage): Promise<void> {
  for (const event of EVENTS) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const script of scripts.splice(0)) await (await script).dispose();
  const { origin, protocol } = new URL(page.url());
  if (protocol.startsWith('http')) {
    await page.evaluate(() => {
      sessionStorage.clear();
    });
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  await page.mouse.move(0, 0);
  await page.goto('about:blank');
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Page.resetNavigationHistory');
}

/**
 * Watches a page that is new: when a test closes its context, it is given back to `idle` as it was, unless something was
 * done to it that lasts. To open another one takes three times as long as a visit.
 */
export async function giveBack(page: Page, idle: (used: UsedPage) => void): Promise<void> {
  const context: BrowserContext = page.context();
  const used: UsedPage = { page, devtools: await context.newCDPSession(page), scripts: [] };
  let isSpoiled = false;
  const spoil = (): void => {
    isSpoiled = true;
  };
  watch(page, LASTING.page, spoil);
  watch(context, LASTING.context, spoil);
  watch(page.clock, LASTING.clock, spoil);
  watch(page, ['addInitScript'], (added) => {
    used.scripts.push(added as UsedPage['scripts'][number]);
  });
  const close = context.close.bind(context);
  context.close = async () => {
    if (
      isSpoiled ||
      page.isClosed() ||
      !(await restore(used).then(
        () => true,
        () => false,
      ))
    )
      return close();
    idle(used);
    return undefined;
  };
}
