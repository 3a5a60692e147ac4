import { oneLanguage, onePerType, type BuiltPage } from '../site/built-site.ts';
import type { Visit } from '../site/visits/plan.ts';

/** Of every type the longest page in one language and one of median length in the other, with every check of accessibility. */
export const evidenceVisits = (pages: readonly BuiltPage[]): Visit[] =>
  [...new Set([...oneLanguage(onePerType(pages, 'typical'), true), ...oneLanguage(onePerType(pages, 'longest'))])].map(
    ({ path }) => ({
      path,
      scheme: 'light',
      views: [
        ['light', 'phone'],
        ['dark', 'desktop'],
      ],
      isPrinted: false,
      stops: Infinity,
      isMeasured: true,
      isThorough: true,
    }),
  );
