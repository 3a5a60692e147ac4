import { languageOf } from '../../domain/documents/directives.ts';
import { documentOf, type AnyDocument } from '../../domain/documents/relations.ts';
import type { Directive, LawText } from '../../domain/entries/entry.ts';
import { oncePerObject } from '../../domain/lists/once.ts';
import { getOrThrow, type Portal } from '../../domain/portal.ts';
import { translator } from '../../i18n/language/translate.ts';
import { holdWords } from '../../i18n/words/hold-words.ts';
import { byLocale, OFFICIAL } from '../../schema/fields/languages.ts';
import type { Translatable } from '../../schema/fields/localized.ts';
import { act } from './act.ts';
import { bodiesOf, letter, taskAnalysis } from './letter.ts';
import { meta } from './meta.ts';
import { origin, OWN } from './origin.ts';
import { element, escaped } from './xml.ts';

/** Names Akoma Ntoso 3.0, as XML and as a standard. */
export const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** First what every page says first and `told`, how these words are known; then what the document is called. */
function front(
  portal: Portal,
  document: AnyDocument,
  title: string,
  told: readonly (Translatable | undefined)[],
): string {
  const name = translator(OFFICIAL)(`document.type.${document.type}`);
  return (
    element(
      'coverPage',
      {},
      ...[portal.settings.notice, ...told].map((words) =>
        words === undefined ? '' : element('p', {}, escaped(words[OFFICIAL])),
      ),
    ) +
    element(
      'preface',
      {},
      element(
        'p',
        {},
        element('docType', {}, escaped(name)),
        ...(document.symbol === null ? [] : [' ', element('docNumber', {}, escaped(document.symbol))]),
      ),
      element('p', {}, element('docTitle', {}, escaped(title))),
    )
  );
}

function lawXml(portal: Portal, document: AnyDocument, text: LawText): string {
  const { missing, changed, seen, sources, confidence, seals } = text;
  const told = { wording: [text.wording_note], missing, changed, seen, rights: [text.rights] };
  const wording = { language: OFFICIAL, asOf: text.as_of, asOfIs: 'wording' } as const;
  const beside = { origin: origin(portal, { sources, confidence, seals, told }) };
  return act(
    document,
    text,
    meta(portal, document, wording, beside),
    front(portal, document, text.title, [
      byLocale((locale) => holdWords(portal, document, locale)),
      text.wording_note,
      ...missing,
    ]),
  );
}

function letterXml(portal: Portal, directive: Directive): string {
  const text = getOrThrow(portal.texts, directive.text);
  const tasks = portal.tasks.filter((task) => task.directive.id === directive.id);
  const { sources, confidence, source_chain: chain, note, issued_reading: bracket } = directive;
  const told = { chain, note: [note], issued: [bracket], rights: [text.rights] };
  const stored = text.seals.at(-1)?.date ?? portal.settings.checked;
  const wording = { language: languageOf(portal, directive), asOf: stored, asOfIs: 'stored' } as const;
  const beside = {
    analysis: taskAnalysis(tasks, wording.language),
    references: bodiesOf(portal, tasks),
    origin: origin(portal, { sources, confidence, seals: text.seals, told }),
  };
  const head = front(portal, directive, directive.subject[OFFICIAL], [note]);
  return letter(portal, directive, tasks, meta(portal, directive, wording, beside), head);
}

/** The ids of the documents that have a file: those with a text of law, and those whose tasks are known. */
export const legalXmlIds = (portal: Portal): string[] => [...portal.directives.keys(), ...portal.laws.keys()];

/** What was written of a portal, by style and id: a build needs each file itself, and its size for the catalogue. */
const WRITTEN = oncePerObject((_portal: Portal) => new Map<string, string>());

/**
 * A document as Akoma Ntoso 3.0 (OASIS LegalDocML): the words as far as they are known, with our readings apart from
 * them. `style` is the address of a style sheet, with which browsers show and print the file. Written once per portal.
 */
export function legalXml(portal: Portal, id: string, style: string): string {
  const written = WRITTEN(portal);
  const key = `${style} ${id}`;
  const xml = written.get(key) ?? writeXml(portal, id, style);
  written.set(key, xml);
  return xml;
}

function writeXml(portal: Portal, id: string, style: string): string {
  const directive = portal.directives.get(id);
  const document = directive ?? documentOf(portal, id);
  if (!document) throw new Error(`No document has the id ${id}.`);
  const body = directive ? letterXml(portal, directive) : lawXml(portal, document, getOrThrow(portal.laws, id));
  const root = element('akomaNtoso', { xmlns: NAMESPACE, 'xmlns:own': OWN }, body);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet type="text/css" href="${style}"?>\n${root}\n`;
}
