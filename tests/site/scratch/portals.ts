import { spawnSync } from 'node:child_process';
import { service } from '../../content/add-entry.ts';
import { addDialogues } from '../../content/many-dialogues.ts';
import { CITY_PORTAL, PROVINCE_PORTAL, ScratchPortal } from '../../content/scratch-portal.ts';
import { addOversized } from '../../content/stress-portal.ts';
import { hostilePortal } from '../../security/portal/hostile-portal.ts';
import { addLinks, addSymbols } from './listed.ts';

/** A portal for tests: its content and build settings. */
export interface PortalToBuild {
  readonly portal: ScratchPortal;
  readonly settings?: Readonly<Record<string, string>>;
  /** Whether it is built from a copy of this house in another folder, in another zone, at another time. */
  readonly isElsewhere?: boolean;
}

/** Makes a portal a git checkout with all files committed on a day. */
function commitAll(portal: ScratchPortal, day: string): void {
  const git = (...args: string[]): void => {
    const { status, stderr } = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example', ...args], {
      cwd: portal.folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day },
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  };
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'all');
}

/**
 * Pages are cut at the same length however many sessions there are: two quarters that fill three pages show it. The long
 * run builds as many as a city may gather.
 */
export const LARGE = 240;
export const HUGE = 5000;

function withDialogues(sessions: number, areCrowded = false): PortalToBuild {
  const portal = new ScratchPortal();
  addDialogues(portal, sessions, areCrowded);
  return { portal };
}

/** Portals used by several tests, or slow to build: each is built once, when first requested. */
export const PORTALS = {
  /** The second portal without git history. */
  second: () => ({ portal: new ScratchPortal() }),

  /** The same with a history of one day, built elsewhere: both are compared. */
  checkout: () => {
    const portal = new ScratchPortal();
    commitAll(portal, '2000-01-20T12:00:00+07:00');
    return { portal, isElsewhere: true };
  },

  /** One that search engines may index, with links in every state and document symbols in its texts. */
  listed: () => {
    const portal = new ScratchPortal();
    addLinks(portal);
    addSymbols(portal);
    return { portal, settings: { PORTAL_URL: 'https://vidu.example' } };
  },

  /** One in a folder of its host, with sessions, calendars, and a text that links to a page. */
  folder: () => {
    const { portal } = withDialogues(3);
    portal.edit('pages/about.vi.md', /$/u, '\n\nXem [văn bản](/van-ban/).\n');
    return { portal, settings: { PORTAL_URL: 'https://vidu.example/cong/' } };
  },

  /** The same for a host that sends no page for a folder. */
  file: () => {
    const { portal } = withDialogues(3);
    portal.edit('pages/about.vi.md', /$/u, '\n\nXem [văn bản](/van-ban/#x).\n');
    return { portal, settings: { PORTAL_LINKS: 'file' } };
  },

  /** One without any directive: its theme has documents and programmes only. */
  bare: () => {
    const portal = new ScratchPortal();
    portal.remove('directives/7-ub.yaml');
    portal.edit('themes/1999.yaml', 'directive: 7-ub', 'directive: none');
    portal.edit('ids.txt', /(?:directive|task):7-ub.*\n/gu, '');
    return { portal };
  },

  /** A province, in the official language only. */
  province: () => ({ portal: new ScratchPortal(PROVINCE_PORTAL) }),

  /** A city in four languages, of which the first is English and the last is written from right to left. */
  city: () => ({ portal: new ScratchPortal(CITY_PORTAL) }),

  /** One with the longest names, texts and words, and 200 agencies. */
  oversized: () => {
    const portal = new ScratchPortal();
    addOversized(portal);
    return { portal };
  },

  /** One with an entry of every kind, and text in every field that would do harm if it were more than text. */
  hostile: () => ({ portal: hostilePortal().portal }),

  /** One with the form for clerks, kept in git, with what they correct. */
  edited: () => {
    const portal = new ScratchPortal();
    service(portal, (yaml) => yaml);
    portal.edit(
      'agencies/phong-cay-xanh.yaml',
      /$/u,
      `contacts:
  - address: "1 phố Cây" # như bảng ở cửa
    as_of: { vi: "1999" }
    sources: [bao-vi-du]
    confidence: high
`,
    );
    commitAll(portal, '2000-01-20T12:00:00+07:00');
    return { portal, settings: { PORTAL_EDITOR: 'local' } };
  },

  /** One with the sessions of five years. */
  large: () => withDialogues(LARGE, true),

  /** The same with as many sessions as a city may have. */
  huge: () => withDialogues(HUGE),
} as const satisfies Record<string, () => PortalToBuild>;

export type PortalName = keyof typeof PORTALS;
export const isPortalName = (name: string): name is PortalName => Object.hasOwn(PORTALS, name);
