import { build } from 'esbuild';
import type { Page } from 'playwright-core';

let bundle: Promise<string> | undefined;

/** The virtual screen reader as one script for a page. */
const script = (): Promise<string> =>
  (bundle ??= build({
    stdin: { contents: "export { virtual } from '@guidepup/virtual-screen-reader'", resolveDir: '.' },
    bundle: true,
    format: 'iife',
    globalName: 'screenReader',
    write: false,
  }).then(({ outputFiles: [file] }) => `${file?.text ?? ''};globalThis.screenReader = screenReader;`));

interface Reader {
  readonly start: (options: { container: Node }) => Promise<void>;
  readonly next: () => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly spokenPhraseLog: () => Promise<string[]>;
}

/**
 * What a screen reader says while a reader types into a field, chooses the first suggestion with the keyboard and goes
 * on: its phrases, a line each.
 */
export async function readAloud(
  page: Page,
  where: {
    readonly container: string;
    readonly field: string;
    readonly type: string;
    /** Whether the choice is made here: one that leads to another page would end the reading. */
    readonly stays?: boolean;
  },
): Promise<string> {
  await page.evaluate(await script());
  const phrases = await page.evaluate(async ({ container, field, type, stays = true }) => {
    const reader = (globalThis as unknown as { screenReader: { virtual: Reader } }).screenReader.virtual;
    const region = document.querySelector(container);
    const input = document.querySelector<HTMLInputElement>(field);
    if (!region || !input) throw new Error('nothing to read');
    /** Waits until the page has changed so that something holds. */
    const until = (holds: () => boolean): Promise<void> =>
      new Promise((done) => {
        const look = (): void => {
          if (!holds()) return;
          watcher.disconnect();
          done();
        };
        const watcher = new MutationObserver(look);
        watcher.observe(region, { subtree: true, childList: true, attributes: true, characterData: true });
        look();
      });
    await reader.start({ container: region });
    for (let step = 0; step < 20 && document.activeElement !== input; step += 1) await reader.next();
    input.focus();
    await reader.type(type);
    await until(() => region.querySelector('[role=option]') !== null);
    await reader.press('ArrowDown');
    await until(() => region.querySelector('[aria-selected=true]') !== null);
    if (stays) {
      await reader.press('Enter');
      await until(() => region.querySelector<HTMLElement>('[data-part=mine]')?.hidden === false);
    } else await until(() => region.querySelector('[role=status]')?.textContent !== '');
    const log = await reader.spokenPhraseLog();
    await reader.stop();
    return log;
  }, where);
  return phrases.join('\n');
}

/** Phrases that are read of one page: more take longer than all else that is checked. */
const MOST_PHRASES = 120;

/**
 * What a screen reader cannot say of a page that is read from its main heading on: no heading of the first level among the
 * first phrases, and links, buttons, fields and pictures that it can only name by their kind.
 */
export async function unsaid(page: Page): Promise<string[]> {
  await page.evaluate(await script());
  const phrases = await page.evaluate(async (most) => {
    const reader = (globalThis as unknown as { screenReader: { virtual: Reader } }).screenReader.virtual;
    const main = document.querySelector('main');
    if (!main) return [];
    await reader.start({ container: main });
    for (let step = 0; step < most; step += 1) await reader.next();
    const log = await reader.spokenPhraseLog();
    await reader.stop();
    return log;
  }, MOST_PHRASES);
  const faults = phrases.filter((phrase) =>
    /^(?:link|button|image|img|combobox|textbox|checkbox|radio)$/u.test(phrase),
  );
  if (!phrases.slice(0, 20).some((phrase) => /^heading, .*level 1$/u.test(phrase))) faults.push('no main heading');
  return faults.map((phrase) => `a screen reader says “${phrase}”`);
}
