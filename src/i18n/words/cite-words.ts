import type { CiteWords } from '../../domain/citing/citation-words.ts';
import type { CitingPlace } from '../../domain/citing/citation.ts';
import type { PortalSettings } from '../../schema/site/portal-settings.ts';
import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';
import { forceOf } from '../../domain/documents/force.ts';
import type { AnyDocument } from '../../domain/documents/relations.ts';
import type { Portal } from '../../domain/portal.ts';
import { formatDate, formatShortDate } from '../language/dates.ts';
import { translator } from '../language/translate.ts';

/** What the official subject of a document begins with where that says what it does: it lays down, it amends. */
const ACTS = /^(?:quy định|sửa đổi)(?!\p{L})/u;

/** That a document ended, in the words of citations; undefined where no source says so. */
export function overWords(portal: Portal, document: AnyDocument, locale: Locale) {
  const force = forceOf(portal, document);
  if (force?.kind !== 'over') return undefined;
  const { date } = force;
  const words = (lang: Locale): string =>
    date === null
      ? translator(lang)('cite.over.undated')
      : translator(lang)('cite.over', { date: formatShortDate(date, lang) });
  return { official: words(OFFICIAL), own: words(locale) };
}

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
    // A subject that says what the document does needs no “về”. Official letters introduce their subject with “V/v”; a subject may already begin with “về”.
    about: (type, subject) =>
      type !== 'cong-van' && ACTS.test(subject)
        ? subject
        : t(type === 'cong-van' ? 'cite.aboutMatter' : 'cite.about', {
            subject: subject.replace(/^về (?:việc )?/u, ''),
          }),
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
