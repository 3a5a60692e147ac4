import type { Page } from 'playwright-core';

/**
 * Records what a page does that only a payload could want: calls of `onxss`, dialogs, violations of its policy,
 * requests to `xss.example`, and errors of scripts.
 */
export async function recordExecution(page: Page): Promise<{ faults: () => Promise<string[]> }> {
  const seen: string[] = [];
  await page.exposeFunction('recordXss', (fault: string) => {
    seen.push(fault);
  });
  await page.addInitScript(() => {
    const record = (fault: string): unknown =>
      (globalThis as unknown as { recordXss: (fault: string) => unknown }).recordXss(fault);
    Object.defineProperty(globalThis, 'onxss', { value: (number: unknown) => record(`payload ${String(number)} ran`) });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      record(`${location.href}: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => seen.push(`error: ${message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname.endsWith('xss.example')) seen.push(`request: ${request.url()}`);
  });
  return {
    // Reports of a page come in order, so after this one there are no more.
    faults: async () => {
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      return seen;
    },
  };
}
