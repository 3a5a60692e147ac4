import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import ical from 'node-ical';
import Papa from 'papaparse';
import { formsOf } from '../../../src/domain/citing/forms.ts';
import type { Citation } from '../../../src/domain/citing/citation.ts';
import { contentLines } from '../../unit/calendar/content-lines.ts';

const XSS = /xss/iu;

/** Names of elements and attributes of XML, and the addresses it leads to. */
function xmlFaults(text: string): string[] {
  const faults: string[] = [];
  const visit = (node: XmlNode): void => {
    if (!(node instanceof XmlElement)) return;
    if (XSS.test(node.name) || /^(?:script|xi:include|f)$/iu.test(node.name)) faults.push(`<${node.name}>`);
    for (const [name, value] of Object.entries(node.attributes)) {
      if (XSS.test(name) || /^on/iu.test(name)) faults.push(`${node.name} ${name}`);
      if (
        /^(?:href|src|target|url)$/iu.test(name) &&
        /^\s*(?:javascript|data|vbscript):|^[^?#]*\/\/[^/?#]*xss\.example/iu.test(value)
      )
        faults.push(`${node.name} ${name}=${value}`);
    }
    node.children.forEach(visit);
  };
  const document = parseXml(text, { preserveDocumentType: true });
  if (/<!DOCTYPE|<!ENTITY/u.test(text.slice(0, 400))) faults.push('a document type');
  document.children.forEach(visit);
  return faults;
}

/** Names that a payload gave to a JSON value. */
function jsonFaults(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(XSS.test(key) ? [`“${key}”`] : []),
    ...jsonFaults(inner),
  ]);
}

/** Properties and components of a calendar that a payload made, for two readers. */
function calendarFaults(text: string): string[] {
  const lines = contentLines(text);
  const faults = lines.flatMap(({ name, parameters, value }) => [
    ...(XSS.test(name) || /^(?:ATTENDEE|ATTACH)$/u.test(name) ? [name] : []),
    ...Object.keys(parameters).filter((key) => XSS.test(key)),
    ...(/^(?:UID|URL)$/u.test(name) && /xss\.example|^javascript/iu.test(value.replace(/\?.*$/u, ''))
      ? [`${name}:${value}`]
      : []),
  ]);
  const events = lines.filter(({ name, value }) => name === 'BEGIN' && value === 'VEVENT').length;
  const strict = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const loose = Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
  const uids = new Set(strict.map((event) => String(event.getFirstPropertyValue('uid'))));
  if (strict.length !== events || loose.length !== uids.size) faults.push(`${events} events, ${loose.length} read`);
  return faults;
}

/** Cells that a spreadsheet would evaluate: it skips what is unseen, and takes full-width forms for the same. */
const isFormula = (cell: string): boolean =>
  /^[=+\-@]/u.test(cell.normalize('NFKC').replace(/^[\s\p{Cc}\p{Cf}]+/u, '')) && !/^-?\d+(?:\.\d+)?$/u.test(cell);

function tableFaults(text: string): string[] {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [head = [], ...rows] = data;
  return [
    ...errors.map(({ message }) => message),
    ...head.filter((name) => XSS.test(name)),
    ...rows.filter((row) => row.length !== head.length).map((row) => `${row.length} cells for ${head.length}`),
    ...rows.flat().filter(isFormula),
  ];
}

function workbookFaults(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    /\.(?:xml|rels)$/u.test(name) ? xmlFaults(strFromU8(part)) : [`${name} is in a workbook`],
  );
}

/** The checks of a file that a build writes beside pages, by its ending; undefined: it holds no words of content. */
export function checkOf(file: string): ((dist: string) => string[]) | undefined {
  const text = (dist: string): string => readFileSync(join(dist, file), 'utf8');
  if (/\.(?:atom|xml|svg)$/u.test(file)) return (dist) => xmlFaults(text(dist));
  if (/\.json(?:ld)?$/u.test(file)) return (dist) => jsonFaults(JSON.parse(text(dist)));
  if (file.endsWith('.ics')) return (dist) => calendarFaults(text(dist));
  if (file.endsWith('.csv')) return (dist) => tableFaults(text(dist).replace(/^\uFEFF/u, ''));
  if (file.endsWith('.xlsx')) return (dist) => workbookFaults(readFileSync(join(dist, file)));
  if (file.endsWith('.png'))
    return (dist) => (readFileSync(join(dist, file)).subarray(1, 4).toString() === 'PNG' ? [] : ['no picture']);
  return undefined;
}

/** What a payload did to the forms of a citation that programs read. */
export function citationFaults(citation: Citation): string[] {
  const { bibtex, csl } = formsOf(citation);
  const faults = jsonFaults(JSON.parse(csl));
  const { data } = new Cite(bibtex) as unknown as { data: Record<string, unknown>[] };
  if (data.length !== 1) faults.push(`${data.length} entries: ${bibtex}`);
  if (/\\(?:input|write18|href\{javascript)/u.test(bibtex.replaceAll(/\\textbackslash(?:\{\})?/gu, '')))
    faults.push(bibtex);
  return [...faults, ...data.flatMap(jsonFaults)];
}
