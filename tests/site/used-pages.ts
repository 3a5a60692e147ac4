import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** What leaves something behind that cannot be taken back; a context of which one was used is closed. */
const LASTING = {
  page: ['addInitScript', 'emulateMedia', 'exposeBinding', 'exposeFunction', 'route', 'routeWebSocket'],
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

/** A page that a test gave back as it was new, for the next that asks for the same options. */
export interface UsedPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly options: BrowserContextOptions;
}

/** Calls `onUse` when one of an object's methods is used for the first time. */
function watch<T extends object>(of: T, methods: readonly (keyof T)[], onUse: () => void): void {
  for (const method of methods) {
    const own = of[method] as (...args: unknown[]) => unknown;
    of[method] = ((...args: unknown[]) => {
      onUse();
      return own.apply(of, args);
    }) as T[typeof method];
  }
}

/** Makes a page as it was when it was opened: no history, nothing stored, kept or listening. */
async function restore({ page, devtools, options }: UsedPage): Promise<void> {
  for (const event of EVENTS) page.removeAllListeners(event);
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
  if (options.viewport) await page.setViewportSize(options.viewport);
}

/**
 * Watches a page that is new: when a test closes its context, it is given back to `idle` as it was, unless something was
 * done to it that lasts. To open another one takes three times as long as a visit.
 */
export async function giveBack(
  page: Page,
  options: BrowserContextOptions,
  idle: (used: UsedPage) => void,
): Promise<void> {
  const context: BrowserContext = page.context();
  const used = { page, devtools: await context.newCDPSession(page), options };
  let isSpoiled = false;
  const spoil = (): void => {
    isSpoiled = true;
  };
  watch(page, LASTING.page, spoil);
  watch(context, LASTING.context, spoil);
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
