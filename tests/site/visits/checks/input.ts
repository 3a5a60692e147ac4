import type { Page } from 'playwright-core';

/** Keys that a reader may hit, or say to a program that types for them, without meaning the page. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789/?.,';
/** Fields of one page that are tried; further ones are of the same kinds. */
const MOST_FIELDS = 12;

/** WCAG 2.1.4, 3.2.1, 3.2.2: what happens though a reader only pressed letters, typed into a field or chose in a list. */
export async function contextFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const address = page.url();
  const where = (): string => new URL(page.url()).pathname;
  const told = (what: string): void => {
    if (where() !== new URL(address).pathname) faults.push(`${what} leads to ${where()}`);
  };
  told('the focus');
  await page.keyboard.type(LETTERS);
  told('a letter');
  if (await page.evaluate(() => document.activeElement !== document.body)) faults.push('a letter moves the focus');
  const fields = page.locator('main :is(input:not([type=hidden]), select, textarea):visible');
  const count = Math.min(await fields.count(), MOST_FIELDS);
  for (let at = 0; at < count; at += 1) {
    const field = fields.nth(at);
    const kind = await field.evaluate((element) =>
      element instanceof HTMLInputElement ? element.type : element.localName,
    );
    if (kind === 'select') {
      const values = await field
        .locator('option')
        .evaluateAll((options) => options.map((each) => (each as HTMLOptionElement).value));
      await field.selectOption(values.at(-1) ?? '');
    } else if (kind === 'checkbox' || kind === 'radio') await field.press('Space');
    else if (/^(?:date|month|time|number)$/u.test(kind)) await field.press('ArrowUp');
    else await field.pressSequentially('a');
    told(`a field (${kind})`);
  }
  // What was typed and chosen is no part of the checks that follow, nor of the next visit.
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto(address, { waitUntil: 'load' });
  return faults;
}
