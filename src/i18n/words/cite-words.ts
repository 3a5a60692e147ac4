import type { CiteWords } from '../../domain/citing/citation-words.ts';
import type { CitingPlace } from '../../domain/citing/citation.ts';
import type { PortalSettings } from '../../schema/site/portal-settings.ts';
import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';
import { formatDate } from '../language/dates.ts';
import { translator } from '../language/translate.ts';

/** The words of citations in a language. */
function citeWords({ name, unofficial }: PortalSettings, locale: Locale): CiteWords {
  const t = translator(locale);
  const site = `${name[locale]} (${unofficial[locale]})`;
  const kind: CiteWords['kind'] = (type) => t(`document.type.${type}`);
  return {
    locale,
    site,
    kind,
    undated: t('cite.undated'),
    named: (type, symbol) =>
      symbol === null ? t('document.unnumbered', { type: kind(type) }) : t('cite.named', { type: kind(type), symbol }),
    date: (date) => formatDate(date, locale),
    checked: (date) => t('cite.checked', { date }),
    of: (issuer) => t('cite.of', { issuer }),
    // Official letters introduce their subject with “V/v”; a subject may already begin with “về”.
    about: (type, subject) =>
      t(type === 'cong-van' ? 'cite.aboutMatter' : 'cite.about', { subject: subject.replace(/^về (?:việc )?/u, '') }),
    task: (id, document) => t('cite.task', { id, site, document }),
    reported: ({ title, publisher }) =>
      publisher === undefined ? t('cite.reported', { title }) : t('cite.reportedBy', { title, publisher }),
    procedure: (title, code) => t('cite.procedure', { name: title, code }),
    accordingTo: (title) => t('cite.accordingTo', { name: title, site }),
  };
}

/** The context for citing a page: its address and the words of its language and of the official form. */
export const citingPlace = (settings: PortalSettings, url: string, locale: Locale): CitingPlace => ({
  url,
  checked: settings.checked,
  official: citeWords(settings, OFFICIAL),
  own: citeWords(settings, locale),
});
