import { PLAIN_PAGES, type PlainPage } from '../../schema/site/page.ts';
import { BOTH, OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import type { DomainProblem } from './shared/domain-problem.ts';
import { findProseFaults } from '../text/prose.ts';
import { publicRefs, type PortalRecords } from '../entries/records.ts';

/** Pages a portal may omit. */
const OPTIONAL_PAGES: readonly PlainPage[] = ['data'];

/**
 * The settings must exist, and all plain pages in the official language and in English, if the portal has it; their
 * bodies must not contain unsafe Markdown.
 */
export function checkPages(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const settings = records.portal.get('portal');
  if (settings === undefined) {
    return [{ rule: 'portal-missing', collection: 'portal', id: 'portal', path: [], values: {} }];
  }
  const known = (locale: string): locale is Locale => (settings.languages as readonly string[]).includes(locale);
  const living = new Set(publicRefs(records));
  settings.examples.forEach(({ ref }, index) => {
    if (living.has(ref)) return;
    const path = ['examples', index, 'ref'];
    problems.push({ rule: 'example-broken', collection: 'portal', id: 'portal', path, values: { value: ref } });
  });
  if (!settings.languages.includes(OFFICIAL)) {
    const values = { value: settings.languages.join(', '), official: OFFICIAL };
    problems.push({ rule: 'portal-official', collection: 'portal', id: 'portal', path: ['languages'], values });
  }
  for (const page of PLAIN_PAGES) {
    // Pages in further languages may wait: they fall back.
    for (const locale of settings.languages.filter((each) => BOTH.includes(each))) {
      const id = `${page}.${locale}`;
      if (records.pages.has(id) || OPTIONAL_PAGES.includes(page)) continue;
      problems.push({ rule: 'page-missing', collection: 'pages', id, path: [], values: { value: `pages/${id}.md` } });
    }
  }
  for (const id of records.pages.keys()) {
    const [page = '', locale = ''] = id.split('.');
    if (!(PLAIN_PAGES as readonly string[]).includes(page) || !known(locale)) {
      problems.push({ rule: 'page-language', collection: 'pages', id, path: [], values: { value: `${id}.md` } });
    }
    for (const fault of findProseFaults(records.markdown.get(`pages/${id}`) ?? '')) {
      problems.push({
        rule: `prose-${fault.kind}`,
        collection: 'pages',
        id,
        path: [],
        line: fault.line,
        values: { value: fault.value },
      });
    }
  }
  return problems;
}
