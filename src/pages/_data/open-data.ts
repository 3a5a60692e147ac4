import { datasetsOf, type Dataset } from '../../publish/data/tables/dataset.ts';
import type {
  Catalogue,
  Described,
  DescribedTable,
  FurtherFile,
  PublishedFile,
  Words,
} from '../../publish/data/catalog/described.ts';
import { legalXmlFiles } from '../../publish/data/catalog/legal-xml-files.ts';
import { publishedFile } from '../../publish/data/catalog/published-file.ts';
import { citedTable } from '../../publish/data/sides/cited.ts';
import { sideTables } from '../../publish/data/sides/side-tables.ts';
import { keptIn } from '../../publish/data/sheets/kept-books.ts';
import { workbook } from '../../publish/data/sheets/workbook.ts';
import { BYTE_ORDER_MARK } from '../../publish/data/shape/csv.ts';
import type { Item } from '../../publish/data/shape/item.ts';
import { changedOn } from '../../publish/data/shape/changed-on.ts';
import { isForSpreadsheets } from '../../publish/data/shape/names.ts';
import type { Table } from '../../publish/data/shape/table.ts';
import { csvPieces, jsonPieces, type Publication } from '../../publish/data/tables/write.ts';
import { pageIn } from '../../i18n/language/page-in.ts';
import { translator, type Translate } from '../../i18n/language/translate.ts';
import { documentName } from '../../i18n/names/document-name.ts';
import { addressesOfRef, urlOf, type Place } from '../../i18n/addresses/urls.ts';
import { byLocale, type Locale } from '../../schema/fields/languages.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import { documentOf } from '../../domain/documents/relations.ts';
import { firstDay } from '../../domain/succession/directory.ts';
import { content, contentHistory, portal, workbookCache } from '../../portal.ts';

/** Workbooks of earlier builds. */
export const keep = keptIn(workbookCache);

const base = new URL(import.meta.env.SITE).origin;
const { settings, theme } = portal;
export const worded = (make: (t: Translate) => string): Words => byLocale((locale) => make(translator(locale)));
export const pageOf = (place: Place): Words => byLocale((locale) => urlOf(place, locale));

export const publication: Publication = {
  base,
  checked: settings.checked,
  terms: worded((t) => t('footer.licence')),
};

/** The files of the texts of law, of which the dataset has hashes, under the names of their documents. */
const lawFiles = ({ items }: Dataset): FurtherFile[] =>
  items.map(({ id, title, bytes, sha256 }) => {
    const document = documentOf(portal, String(id));
    return {
      file: { name: `laws/${String(id)}.txt`, bytes: Number(bytes), sha256: String(sha256) },
      title: worded((t) => (document ? documentName(document, t) : String(title))),
      form: 'txt',
    };
  });

function furtherFiles(dataset: Dataset): readonly FurtherFile[] {
  if (dataset.name === 'laws') return lawFiles(dataset);
  return dataset.name === 'documents' ? legalXmlFiles(portal) : [];
}

/** A table with its CSV file and its words. */
type WrittenTable = DescribedTable & Table & { readonly text: string };

function writtenTable<Own extends Table>(table: Own, title: Words, description: Words): Own & WrittenTable {
  const text = [...csvPieces(table)].join('');
  return { ...table, title, description, csv: publishedFile(`${table.name}.csv`, text), text };
}

/** A dataset with the contents of its files. */
export interface Written extends Described {
  readonly json: string;
  readonly csv: string;
  readonly xlsx: Uint8Array;
  readonly sides: readonly WrittenTable[];
}

/** How many rows of papers somebody has read, in how many procedures; undefined for other datasets. */
function coverageOf({ name }: Dataset): Words | undefined {
  if (name !== 'service-papers' && name !== 'papers') return undefined;
  const rows = entries.find((entry) => entry.name === 'service-papers')?.items ?? [];
  const read = rows.filter(({ paper }) => paper !== undefined);
  const procedures = (some: readonly Item[]): number => new Set(some.map(({ service }) => service)).size;
  const counts = { rows: read.length, of: rows.length, procedures: procedures(read), all: procedures(rows) };
  return worded((t) => t('data.papersRead', counts));
}

async function written(dataset: Dataset): Promise<Written> {
  const { name } = dataset;
  const json = [...jsonPieces(dataset, publication)].join('');
  const csv = [...csvPieces(dataset)].join('');
  const coverage = coverageOf(dataset);
  const description = worded((t) => t('data.description', { name: t(`data.of.${name}`) }));
  const bom = isForSpreadsheets(name) ? { csv_bom: publishedFile(`${name}.bom.csv`, `${BYTE_ORDER_MARK}${csv}`) } : {};
  const title = worded((t) => t(`data.of.${name}`));
  const sides = sideTables(dataset);
  const xlsx = await workbook(dataset, sides, keep);
  return {
    ...dataset,
    title,
    description: coverage ? byLocale((locale) => `${description[locale]} ${coverage[locale]}`) : description,
    ...(coverage && { coverage }),
    page: pageOf({ route: 'dataset', id: name }),
    schemaFile: `schema/${name}.schema.json`,
    files: {
      json: publishedFile(`${name}.json`, json),
      csv: publishedFile(`${name}.csv`, csv),
      ...bom,
      xlsx: publishedFile(`${name}.xlsx`, xlsx),
    },
    more: furtherFiles(dataset),
    json,
    csv,
    xlsx,
    sides: sides.map((side) =>
      writtenTable(
        side,
        byLocale((locale) => `${title[locale]}: ${side.path}`),
        worded((t) => t('data.side', { name: t(`data.of.${name}`), path: side.path })),
      ),
    ),
  };
}

/** One after the other, so that only one workbook is in memory. */
async function inTurn<From, To>(all: readonly From[], make: (one: From) => Promise<To>): Promise<To[]> {
  const made: To[] = [];
  for (const one of all) made.push(await make(one));
  return made;
}

const entries = datasetsOf(content, portal, (ref) => addressesOfRef(ref, theme.year));

/** All published datasets, in the order of the collections. */
export const datasets: readonly Written[] = await inTurn(entries, written);

const citations = citedTable(entries);
const citedBook = await workbook(citations, [], keep);

/** Which source is cited for what. */
export const cited: WrittenTable & { readonly xlsx: Uint8Array; readonly workbook: PublishedFile } = {
  ...writtenTable(
    citations,
    worded((t) => t('data.cited')),
    worded((t) => t('data.citedLead')),
  ),
  xlsx: citedBook,
  workbook: publishedFile(`${citations.name}.xlsx`, citedBook),
};

/** The text of the data page: the portal's own if it has one. */
export function dataPage(locale: Locale): { title: string; description: string; body: string } {
  const t = translator(locale);
  return pageIn(portal, 'data', locale) ?? { title: t('nav.data'), description: t('data.lead'), body: '' };
}

const isEmail = /^[^:/]+@/u.test(settings.contact);

/** Metadata of the open data as a whole. */
export const catalogue: Catalogue = {
  title: byLocale((locale) => `${settings.name[locale]} – ${dataPage(locale).title}`),
  description: byLocale((locale) => dataPage(locale).description),
  publisher: byLocale((locale) => `${settings.name[locale]} (${settings.unofficial[locale]})`),
  page: pageOf({ route: 'data' }),
  base,
  terms: publication.terms,
  quotedLead: worded((t) => t('data.quoted')),
  checked: settings.checked,
  updated:
    [settings.corrected, settings.checked]
      .map((day) => (day ? parsePartialDate(day).first : ''))
      .sort()
      .at(-1) ?? '',
  changedOn: (table) => changedOn(contentHistory(), table),
  place: settings.place,
  from: firstDay(portal),
  contact: { page: pageOf({ route: 'about' }), ...(isEmail ? { email: settings.contact } : {}) },
  languages: settings.languages,
};
