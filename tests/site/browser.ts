import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const MINUTE = 60_000;
/** Chromium without windows: it visits pages in four fifths of the time, but keeps none for Back. */
const SHELL = '/usr/bin/chromium-headless-shell';
/** Common installation paths of Chromium and Chrome. */
const WHOLE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** One way to find a browser: returns the path of a working one, or why it failed. */
interface Attempt {
  readonly name: string;
  readonly find: () => string | { readonly failed: string };
}

/** Runs a command with a timeout; returns its last output if it failed. */
function run(command: string, args: string[], timeout: number): string | undefined {
  const result = spawnSync(command, args, {
    timeout,
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.error)
    return (result.error as NodeJS.ErrnoException).code === 'ETIMEDOUT'
      ? `no answer within ${timeout / 1000} s`
      : result.error.message;
  if (result.status === 0) return undefined;
  const lines = `${result.stderr}\n${result.stdout}`.split('\n').map((line) => line.trim());
  const message = lines.find((line) => /error|failed|unable/iu.test(line)) ?? lines.find((line) => line !== '');
  return message ?? `exit ${result.status ?? 'by signal'}`;
}

const starts = (path: string): string | { failed: string } => {
  if (!existsSync(path)) return { failed: `${path} does not exist` };
  const failed = run(path, ['--headless', '--no-sandbox', '--version'], MINUTE);
  return failed === undefined ? path : { failed: `${path}: ${failed}` };
};

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /\bdebian\b/u.test(readFileSync('/etc/os-release', 'utf8'));

export const ATTEMPTS: readonly Attempt[] = [
  {
    name: 'CHROMIUM_PATH',
    find: () => (process.env.CHROMIUM_PATH ? starts(process.env.CHROMIUM_PATH) : { failed: 'is not set' }),
  },
  {
    name: 'an installed Chromium or Chrome',
    find: () => {
      const path = [SHELL, ...WHOLE].find((candidate) => existsSync(candidate));
      return path === undefined ? { failed: 'none found' } : starts(path);
    },
  },
  {
    name: 'the browser library’s own download',
    find: () => {
      const own = (): string => chromium.executablePath();
      if (existsSync(own())) return starts(own());
      const failed = run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], MINUTE);
      return failed === undefined ? starts(own()) : { failed };
    },
  },
  {
    name: 'apt-get (as root on Debian)',
    find: () => {
      if (!isDebian() || process.getuid?.() !== 0) return { failed: 'not root on Debian' };
      run('apt-get', ['update', '-qq'], MINUTE);
      const install = (name: string): string | undefined =>
        run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], 4 * MINUTE);
      // Older releases have no package of the shell.
      if (install('chromium-headless-shell') === undefined) return starts(SHELL);
      const failed = install('chromium');
      return failed === undefined ? starts('/usr/bin/chromium') : { failed };
    },
  },
];

/** Finds or installs a browser, in a fixed order; reports why each way failed, and finally what to install. */
export function findBrowser(
  attempts: readonly Attempt[] = ATTEMPTS,
  log: (line: string) => void = console.error,
): string {
  for (const { name, find } of attempts) {
    const found = find();
    if (typeof found === 'string') return found;
    log(`browser: ${name}: ${found.failed}`);
  }
  throw new Error(
    'No browser: install Chromium or Chrome, or set CHROMIUM_PATH to the program, then run the tests again.',
  );
}

/** An installed browser as readers have it; undefined if there is none. */
export const wholeBrowser = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? '', ...WHOLE].find((path) => existsSync(path) && !path.includes('headless'));

/**
 * What the browser does without: what Playwright turns off, which a second list replaces; the popup of the address bar, a
 * page of its own that would be started with every page we open and take more time than it; and a process in reserve for
 * a next page, which each of our contexts would start and never use.
 */
const OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
];

/** Starts a browser that makes no requests except those of the pages under test, with further options of its program. */
export const launchBrowser = (executablePath: string, options: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${OFF.join(',')}`,
      ...options,
    ],
  });

/** The two screen sizes of most tests: a cheap phone and a desktop. */
export const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } } as const;
