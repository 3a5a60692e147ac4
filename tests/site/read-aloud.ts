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
