import { byLocale } from '../../../schema/fields/languages.ts';
import { LICENCE } from '../shape/licence.ts';
import { NAMESPACE } from '../../legal-xml/legal-xml.ts';
import { AUTHORITY, concept, id, worded } from './dcat-context.ts';
import type { PublishedFile, Words } from './described.ts';

interface Format {
  readonly media: string;
  readonly type: string;
  /** What it is called beside the title, if not by its key. */
  readonly label?: string;
}
const FORMATS = {
  json: { media: 'application/json', type: 'JSON' },
  csv: { media: 'text/csv', type: 'CSV' },
  csv_bom: { media: 'text/csv', type: 'CSV', label: 'CSV, UTF-8 BOM' },
  xlsx: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', type: 'XLSX' },
  // As it is sent; what kind of XML it is, says conformsTo.
  akn: { media: 'application/xml', type: 'XML' },
  txt: { media: 'text/plain', type: 'TXT' },
} as const satisfies Record<string, Format>;
export type FileForm = keyof typeof FORMATS;

/** The licence of our own words; the terms of use ask to name the source. */
export const licence = (): object => ({
  ...id(LICENCE.url, 'dct:LicenseDocument'),
  'dct:type': concept('http://purl.org/adms/licencetype/Attribution', 'Attribution'),
});

/** A file of a dataset (dcat:Distribution). `key` names it in the catalogue; `schemaFile` is that of its JSON. */
export function distribution(
  key: string,
  title: Words,
  file: PublishedFile,
  form: FileForm,
  schemaFile?: string,
): object {
  const { media, type, label = form.toUpperCase() }: Format = FORMATS[form];
  return {
    '@id': `#${key}`,
    '@type': 'dcat:Distribution',
    'dct:title': worded(byLocale((locale) => `${title[locale]} (${label})`)),
    'dct:description': worded(byLocale((locale) => `${title[locale]} (${label})`)),
    'dcat:accessURL': id(file.name),
    'dcat:downloadURL': id(file.name),
    'dcat:mediaType': id(`https://www.iana.org/assignments/media-types/${media}`, 'dct:MediaType'),
    'dct:format': id(`${AUTHORITY}/file-type/${type}`, 'dct:MediaTypeOrExtent'),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes) },
    'spdx:checksum': {
      '@id': `#${key}-checksum`,
      '@type': 'spdx:Checksum',
      'spdx:algorithm': id('http://spdx.org/rdf/terms#checksumAlgorithm_sha256', 'spdx:ChecksumAlgorithm'),
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.sha256 },
    },
    'dct:license': licence(),
    // Within a version, addresses stay.
    'dcatap:availability': concept(`${AUTHORITY}/planned-availability/STABLE`, 'stable'),
    ...(form === 'akn' ? { 'dct:conformsTo': id(NAMESPACE, 'dct:Standard') } : {}),
    ...(form === 'json' && schemaFile !== undefined ? { 'dct:conformsTo': id(schemaFile, 'dct:Standard') } : {}),
  };
}
