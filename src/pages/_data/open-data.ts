import { BYTE_ORDER_MARK } from '../../publish/data/tables/csv.ts';
import { datasetsOf, type Dataset } from '../../publish/data/tables/dataset.ts';
import type { Catalogue, Described, Words } from '../../publish/data/catalog/described.ts';
import { isForSpreadsheets } from '../../publish/data/tables/names.ts';
import { csvPieces, jsonPieces, type Publication } from '../../publish/data/tables/write.ts';
import { translator, type Translate } from '../../i18n/language/translate.ts';
import { addressesOfRef, urlOf, type Place } from '../../i18n/addresses/urls.ts';
import { byLocale, type Locale } from '../../schema/fields/languages.ts';
import { content, portal } from '../../portal.ts';

const base = new URL(import.meta.env.SITE).origin;
const { settings, theme } = portal;
const worded = (make: (t: Translate) => string): Words => byLocale((locale) => make(translator(locale)));
const pageOf = (place: Place): Words => byLocale((locale) => urlOf(place, locale));

const publication: Publication = { base, checked: settings.checked, terms: worded((t) => t('footer.licence')) };

/** A dataset with the contents of its files. */
interface Written extends Described {
  readonly json: string;
  readonly csv: string;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function written(dataset: Dataset): Written {
  const { name } = dataset;
  const json = [...jsonPieces(dataset, publication)].join('');
  const csv = [...csvPieces(dataset)].join('');
  return {
    ...dataset,
    title: worded((t) => t(`data.of.${name}`)),
    description: worded((t) => t('data.description', { name: t(`data.of.${name}`) })),
    page: pageOf({ route: 'dataset', id: name }),
    bytes: { json: bytesOf(json), csv: bytesOf(csv) },
    json,
    csv,
  };
}

/** All published datasets, in the order of the collections. */
export const datasets: readonly Written[] = datasetsOf(content, portal.outgoingLinks.values(), (ref) =>
  addressesOfRef(ref, theme.year),
).map(written);

/** The data files by name. */
export const dataFiles: readonly { name: string; text: string; type: string }[] = datasets.flatMap(
  ({ name, json, csv }) => [
    { name: `${name}.json`, text: json, type: 'application/json' },
    { name: `${name}.csv`, text: csv, type: 'text/csv; charset=utf-8' },
    ...(isForSpreadsheets(name)
      ? [{ name: `${name}.bom.csv`, text: `${BYTE_ORDER_MARK}${csv}`, type: 'text/csv; charset=utf-8' }]
      : []),
  ],
);

/** The text of the data page: the portal's own if it has one. */
export function dataPage(locale: Locale): { title: string; description: string; body: string } {
  const t = translator(locale);
  return portal.pages.get(`data.${locale}`) ?? { title: t('nav.data'), description: t('data.lead'), body: '' };
}

/** Metadata of the open data as a whole. */
export const catalogue: Catalogue = {
  title: byLocale((locale) => `${settings.name[locale]} – ${dataPage(locale).title}`),
  description: byLocale((locale) => dataPage(locale).description),
  publisher: byLocale((locale) => `${settings.name[locale]} (${settings.unofficial[locale]})`),
  page: pageOf({ route: 'data' }),
  base,
  checked: settings.checked,
  languages: settings.languages,
};
