import type { Page } from 'playwright-core';
import { extractTextItems, getDocumentProxy } from 'unpdf';

const A4 = { width: 595, height: 842 } as const;
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** Number of occurrences of each letter. */
const census = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const letter of letters(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

/** The text that must be printed. */
const printable = (page: Page) =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    // Pictures have a table or list with the same text; what prints only where nothing was chosen is no part of a page.
    copy
      .querySelectorAll(
        'nav, .languages, .skip, .no-print, .visually-hidden, [aria-hidden], .none-open, svg, style, script, noscript',
      )
      .forEach((element) => {
        element.remove();
      });
    const text = (selector: string): string => copy.querySelector(selector)?.textContent ?? '';
    return {
      main: text('main'),
      notice: text('.notice'),
      checked: text('footer .checked'),
      address: text('footer .address'),
      links: [...copy.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
    };
  });

/** Prints a page; returns missing or clipped text, empty sheets, and sheets without the notice. */
export async function printFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  // Where a reader chooses what goes on paper, the whole page is one of the choices.
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('#print-all')?.click();
  });
  const shown = await printable(page);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })), {
    verbosity: 0,
  });
  const { items } = await extractTextItems(pdf);
  const sheets = items.map((sheet) => letters(sheet.map(({ str }) => str).join('')));
  const all = sheets.join('');
  sheets.forEach((sheet, index) => {
    if (!sheet.includes(letters(shown.notice))) faults.push(`sheet ${index + 1}: no notice`);
    if (sheet.length - letters(shown.notice).length < 40) faults.push(`sheet ${index + 1}: blank`);
  });
  for (const { str, x, y, width } of items.flat()) {
    if (str.trim() !== '' && (x < 0 || y < 0 || x + width > A4.width || y > A4.height)) faults.push(`“${str}” is cut`);
  }
  const printed = census(all);
  const missing = [...census(shown.main)].filter(([letter, count]) => (printed.get(letter) ?? 0) < count);
  if (missing.length > 0) faults.push(`not all printed: ${missing.map(([letter]) => letter).join('')}`);
  for (const line of [shown.checked, shown.address])
    if (!sheets.at(-1)?.includes(letters(line))) faults.push(`“${line}” is not on the last sheet`);
  for (const link of shown.links) if (!all.includes(letters(link))) faults.push(`${link} not written out`);
  return faults;
}
