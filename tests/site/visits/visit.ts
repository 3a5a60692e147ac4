import type { CDPSession, Page } from 'playwright-core';
import { look, type Looked } from '../axe.ts';
import { SIZES } from '../browser.ts';
import { forcedColourFaults } from '../forced-colours.ts';
import { layoutFaults, TEXT_SPACING } from '../layout-faults.ts';
import { unsaid } from '../read-aloud.ts';
import { countShifts, openFirst, shifts } from './checks/first-view.ts';
import { contextFaults } from './checks/input.ts';
import { keyboardFaults } from './checks/keyboard.ts';
import { frameFaults, hoverFaults } from './checks/looks.ts';
import { printFaults } from './checks/print.ts';
import {
  landmarkFaults,
  languageFaults,
  lengthFaults,
  lowTargets,
  motionFaults,
  topFaults,
} from './checks/structure.ts';
import type { Visit } from './plan.ts';

/** The checks of a page, each reported as its own test. */
export const CHECKS = {
  'first view': 'asks this server only, keeps to its policy, logs no error and stays within its bytes',
  stillness: 'nothing moves while the page loads',
  axe: 'axe finds nothing, in the light and the dark scheme, on a phone and a desk',
  length: 'on a phone no page but the words of a law is longer than 12,000 px',
  top: 'on a phone the notice and the header take at most 180 px',
  phone: 'on a phone nothing scrolls sideways, sticks out, is cut or overlaps',
  narrow: 'nor at 320 px, or on a desk at 400 % zoom',
  spacing: 'nor with the text spacing of WCAG 1.4.12',
  text: 'nor with letters twice as large',
  turned: 'nor on a telephone that is turned',
  desk: 'nor on a desk',
  motion: 'where motion is reduced nothing moves',
  targets: 'main actions are at least 44 px high',
  landmarks: 'landmarks: one of each kind, navigation told apart by name, the notice first',
  language: 'every passage in another language says so',
  print: 'prints whole: notice on each sheet, addresses, date, nothing cut, no blank sheet',
  keyboard: 'every stop comes in reading order, is seen with a ring of 3 px, and nothing covers it',
  context: 'a letter, the focus and what is typed or chosen in a field lead nowhere',
  frames: 'every field can be told from what is around it',
  hover: 'nothing appears or goes by the pointer or the focus alone',
  heard: 'a screen reader begins with the main heading, and has words for every link, button, field and picture',
  'forced colours': 'in a reader’s own colours every word, frame and drawing can be seen',
} as const;
export type Check = keyof typeof CHECKS;

/** The checks of thorough visits only, of which the quick run has none. */
export const THOROUGH: ReadonlySet<string> = new Set<Check>(['text', 'turned', 'context', 'frames', 'hover', 'heard']);

/** 320 CSS px: the narrowest phone, and a desktop of 1280 × 1024 at 400 % zoom. */
const NARROW = { width: 320, height: 256 } as const;
/** The telephone of most tests, turned. */
const TURNED = { width: SIZES.phone.height, height: SIZES.phone.width } as const;
const LARGER_TEXT = ':root { font-size: 200% !important }';

export interface Site {
  readonly site: string;
  readonly bytesOf: (file: string) => number;
}

/** Runs a function with an additional stylesheet, adopted by script because the page's policy allows that. */
async function withStyles<T>(page: Page, styles: string, act: () => Promise<T>): Promise<T> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, styles);
  const result = await act();
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });
  return result;
}

/** A tab reused for many pages, because opening one takes longer than a visit. */
export interface Tab {
  readonly page: Page;
  readonly devtools: CDPSession;
}

/** Prepares a page as tab for visits, with the common files in its cache. */
export async function prepare(page: Page, { site }: Site): Promise<Tab> {
  await countShifts(page);
  await page.goto(site, { waitUntil: 'load' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  return { page, devtools };
}

/** Visits a page once with all planned checks, and reports the results of each. */
export async function visit(
  { page, devtools }: Tab,
  { path, scheme, views, isPrinted, stops, isMeasured, isThorough }: Visit,
  { site, bytesOf }: Site,
  report: (check: Check, faults: readonly string[], looked?: Looked) => void,
): Promise<void> {
  await page.setViewportSize(SIZES.phone);
  await page.emulateMedia({ colorScheme: scheme, forcedColors: 'none' });
  // Like a first-time reader.
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  report('first view', await openFirst(page, { path, site, bytesOf }));
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: false });
  let moved = await shifts(page);
  if (moved.length > 0) {
    // Reload with cached styles and fonts: shifts now would occur on every further page.
    await page.reload({ waitUntil: 'load' });
    moved = await shifts(page);
  }
  report('stillness', moved);
  report('targets', await lowTargets(page));
  report('length', await lengthFaults(page));
  report('top', await topFaults(page));
  report('landmarks', await landmarkFaults(page));
  report('language', await languageFaults(page));
  report('motion', await motionFaults(page));
  report('phone', await layoutFaults(page));
  // Here, before the size changes: to lay a page out anew takes as long as many checks.
  if (stops > 0) report('keyboard', await keyboardFaults(page, devtools, stops));
  for (const [colorScheme, size] of views) {
    await page.setViewportSize(SIZES[size]);
    await page.emulateMedia({ colorScheme });
    const looked = await look(page);
    report('axe', looked.violations, looked);
  }
  if (!isMeasured) return;
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize(NARROW);
  report('narrow', await layoutFaults(page));
  report('spacing', await withStyles(page, TEXT_SPACING, () => layoutFaults(page)));
  await page.setViewportSize(SIZES.desktop);
  report('desk', await layoutFaults(page));
  if (isThorough) {
    report('text', await withStyles(page, LARGER_TEXT, () => layoutFaults(page)));
    await page.setViewportSize(TURNED);
    report('turned', await layoutFaults(page));
    report('hover', await hoverFaults(page));
    report('heard', await unsaid(page));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      report('frames', await frameFaults(page));
    }
    report('context', await contextFaults(page));
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize(SIZES.desktop);
  }
  if (isPrinted) report('print', await printFaults(page));
  await page.emulateMedia({ forcedColors: 'active' });
  // Last, because it expands collapsed parts.
  report('forced colours', await forcedColourFaults(page));
}
