import { describe, expect, inject, test } from 'vitest';
import { isQuick, oneLanguage, onePerType, pagesOf, samplePages } from './built-site.ts';
import { layoutFaults, TEXT_SPACING } from './layout-faults.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const all = pagesOf(inject('dist'));
const bothLanguages = isQuick ? onePerType(all, 'longest') : samplePages(all);
const samples = isQuick ? oneLanguage(bothLanguages, true) : bothLanguages;
/** A page of middling length of each type. */
const typical = isQuick ? oneLanguage(onePerType(all, 'typical')) : onePerType(all, 'typical');
/** Beyond so many stops come more of the same list; the long run walks to the end. */
const MOST_STOPS = isQuick ? 60 : Infinity;
/** 320 CSS px: the narrowest phone, and a desk of 1280 × 1024 at 400 % zoom. */
const NARROW = { width: 320, height: 256 } as const;

/** Runs a check on many pages in one tab; what is wrong, with the page it is on. */
async function faultsOn(
  pages: readonly { path: string }[],
  options: Parameters<typeof open>[0],
  check: (page: Awaited<ReturnType<typeof open>>) => Promise<string[]>,
): Promise<string[]> {
  const page = await open(options);
  const faults: string[] = [];
  for (const { path } of pages) {
    await page.goto(url(path));
    faults.push(...(await check(page)).map((fault) => `${path}: ${fault}`));
  }
  await page.context().close();
  return faults;
}

describe('by keyboard', () => {
  test('every stop comes in reading order, is seen with a ring of 3 px, and nothing covers it', async () => {
    const faults = await faultsOn(typical, {}, async (page) => {
      const found: string[] = [];
      await page.evaluate(() => {
        (globalThis as unknown as { stops: Element[] }).stops = [];
      });
      for (let stops = 0; stops < MOST_STOPS; stops += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const { stops } = globalThis as unknown as { stops: Element[] };
          const element = document.activeElement;
          if (element === null || element === document.body || stops.includes(element)) return undefined;
          const last = stops.at(-1);
          stops.push(element);
          const label = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
          const wrong: string[] = [];
          if (last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
            wrong.push('comes out of order');
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          if (outlineStyle === 'none' || parseFloat(outlineWidth) < 3) wrong.push('has no ring of 3 px');
          const box = element.getClientRects()[0];
          if (!box) wrong.push('is not drawn');
          else {
            // Drawn links are not filled everywhere: one point of a grid that is theirs shows that they lie on top.
            const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
            const points = parts.flatMap((x) => parts.map((y) => [box.left + x * box.width, box.top + y * box.height]));
            const isHit = points.some(([x = 0, y = 0]) => {
              const top = document.elementFromPoint(x, y);
              return top !== null && (element.contains(top) || top.contains(element));
            });
            if (!isHit) wrong.push('is covered');
          }
          return wrong.map((words) => `“${label}” ${words}`);
        });
        if (stop === undefined) return found;
        found.push(...stop);
      }
      return found;
    });
    expect(faults).toEqual([]);
  });

  test('the first stop skips to the content, the next ones are the portal’s own navigation', async () => {
    const page = await open();
    await page.goto(url('/'));
    const stops: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
    }
    expect(stops).toEqual(['Tới nội dung chính', 'Ai lo việc này?', 'English', 'Chủ đề năm']);
    await page.context().close();
  });
});

describe('whatever a reader sets', () => {
  test('320 px, or a desk at 400 % zoom: nothing scrolls sideways, sticks out, is cut or overlaps', async () => {
    expect(await faultsOn(samples, { viewport: NARROW }, layoutFaults)).toEqual([]);
  });

  test('text spacing of WCAG 1.4.12: nothing is lost', async () => {
    const faults = await faultsOn(samples, { viewport: NARROW, bypassCSP: true }, async (page) => {
      await page.addStyleTag({ content: TEXT_SPACING });
      return layoutFaults(page);
    });
    expect(faults).toEqual([]);
  });

  test('a desk: nothing sticks out or overlaps', async () => {
    expect(await faultsOn(samples, { viewport: { width: 1280, height: 900 } }, layoutFaults)).toEqual([]);
  });

  test('reduced motion: nothing moves', async () => {
    const faults = await faultsOn(typical, { reducedMotion: 'reduce' }, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          const moves = animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
          return moves ? [element.outerHTML.slice(0, 60)] : [];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });
});

test('main actions are at least 44 px high', async () => {
  const faults = await faultsOn(typical, {}, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.button, input, summary')]
        .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 60)),
    ),
  );
  expect(faults).toEqual([]);
});

test('landmarks: one of each kind, navigation told apart by name, the notice first', async () => {
  const page = await open();
  const seen: Record<string, string[]> = {};
  for (const { path } of typical) {
    await page.goto(url(path));
    seen[path] = await page.evaluate(() => {
      const label = (element: Element): string =>
        element.getAttribute('aria-label') ??
        document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
        '';
      return [...document.querySelectorAll('body > header, body > footer, main, nav, aside, search')].map((element) =>
        `${element.tagName.toLowerCase()} ${label(element)}`.trim(),
      );
    });
  }
  for (const [path, landmarks] of Object.entries(seen)) {
    expect(new Set(landmarks).size, `${path}: ${landmarks.join(', ')}`).toBe(landmarks.length);
    expect(
      landmarks.filter((landmark) => /^(?:header|main|footer)$/u.test(landmark)),
      path,
    ).toEqual(['header', 'main', 'footer']);
    expect(landmarks[0], path).toMatch(/^aside ./u);
    for (const landmark of landmarks.filter((each) => each.startsWith('nav')))
      expect(landmark, path).toMatch(/^nav ./u);
  }
  await page.context().close();
});

test('every passage in another language says so', async () => {
  const faults = await faultsOn(bothLanguages, { javaScriptEnabled: true }, (page) =>
    page.evaluate(() => {
      const MARKS = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        if (walker.currentNode.parentElement?.closest('script')) continue;
        const text = walker.currentNode.nodeValue?.trim() ?? '';
        const lang = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
        const words = text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word));
        const marked = words.filter((word) => MARKS.test(word)).length;
        const isName = !words.some((word) => MARKS.test(word) && /^\P{Lu}/u.test(word.replace(/^[^\p{L}]+/u, '')));
        // Names of people and places, each word with a capital, stay as they are in either language.
        if (lang === 'en' && words.length >= 3 && marked / words.length >= 0.5 && !isName)
          found.push(`not English: ${text}`);
        if (lang === 'vi' && words.length >= 6 && marked === 0) found.push(`not Vietnamese: ${text}`);
      }
      return found;
    }),
  );
  expect([...new Set(faults)]).toEqual([]);
});
