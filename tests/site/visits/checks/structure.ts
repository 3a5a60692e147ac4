import type { Page } from 'playwright-core';
import { placeOf } from '../../../../src/i18n/addresses/urls.ts';

/** Buttons, fields and summaries below the minimum touch target height; an input inside a label counts with the label. */
export const lowTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.button, input, summary')]
      .map((element) => element.closest('label') ?? element)
      .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 44)
      .map((element) => element.outerHTML.slice(0, 60)),
  );

/** The notice and the header take so much of a telephone at most. */
const MOST_OF_TOP = 180;

/** A top of the page that pushes its content down. */
export const topFaults = (page: Page): Promise<string[]> =>
  page.evaluate((most) => {
    const bottom = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? Infinity;
    return bottom > most ? [`its notice and header take ${Math.round(bottom)} px`] : [];
  }, MOST_OF_TOP);

/** Motion in spite of prefers-reduced-motion. */
export async function motionFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const moves = animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
      return moves ? [element.outerHTML.slice(0, 60)] : [];
    }),
  );
  await page.emulateMedia({ reducedMotion: null });
  return faults;
}

/** Landmarks: one of each kind, named navigation, the notice first. */
export async function landmarkFaults(page: Page): Promise<string[]> {
  const landmarks = await page.evaluate(() => {
    const label = (element: Element): string =>
      element.getAttribute('aria-label') ??
      document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
      '';
    return [...document.querySelectorAll('body > header, body > footer, main, nav, aside, search')].map((element) =>
      `${element.tagName.toLowerCase()} ${label(element)}`.trim(),
    );
  });
  const faults = landmarks.filter((each, index) => landmarks.indexOf(each) !== index).map((each) => `${each} twice`);
  const frame = landmarks.filter((each) => /^(?:header|main|footer)$/u.test(each)).join(' ');
  if (frame !== 'header main footer') faults.push(`frame: ${frame}`);
  if (!/^aside ./u.test(landmarks[0] ?? '')) faults.push(`first: ${landmarks[0] ?? 'nothing'}`);
  if (landmarks.includes('nav')) faults.push('a nav without a name');
  return faults;
}

/** Texts that are not in their stated language. */
export const languageFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const MARKS = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement?.closest('script')) continue;
      const text = walker.currentNode.nodeValue?.trim() ?? '';
      const lang = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
      // Names of files are in no language.
      if (/\.(?:docx?|xlsx?|pdf|zip|rar)\b/u.test(text)) continue;
      const words = text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word));
      const marked = words.filter((word) => MARKS.test(word)).length;
      const isName = !words.some((word) => MARKS.test(word) && /^\P{Lu}/u.test(word.replace(/^[^\p{L}]+/u, '')));
      // Capitalised names of people and places are the same in both languages.
      if (lang === 'en' && words.length >= 3 && marked / words.length >= 0.5 && !isName)
        found.add(`not English: ${text}`);
      if (lang === 'vi' && words.length >= 6 && marked === 0) found.add(`not Vietnamese: ${text}`);
    }
    return [...found];
  });

/** In CSS px on a telephone: no page is a warehouse, except the words of a law. */
const LONGEST = 12_000;

/** The height of a page that is longer than any reader scrolls. */
export async function lengthFaults(page: Page): Promise<string[]> {
  if (placeOf(new URL(page.url()).pathname)?.place.route === 'article') return [];
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return height > LONGEST ? [`is ${height} px long`] : [];
}
