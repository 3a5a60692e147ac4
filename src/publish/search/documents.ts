import { type Locale } from '../../schema/fields/languages.ts';
import type { Directive, LegalDocument, StoredText } from '../../domain/entries/entry.ts';
import { languageOf } from '../../domain/documents/directives.ts';
import type { RelationKind, RelationRecord } from '../../schema/legislation/document.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import type { Portal } from '../../domain/portal.ts';
import type { SearchName, SearchRecord } from '../../search/records/record.ts';
import { recordWords } from './record-words.ts';

/** What records of documents need to be told in the reader's words. */
export interface DocumentWords {
  /** The name of a document: type and symbol. */
  readonly nameOf: (document: Directive | LegalDocument) => string;
  /** What a document does to an earlier one: amends it, replaces it. */
  readonly relationOf: (kind: RelationKind) => string;
  /** How sure sources make a statement; nothing where they leave no doubt. */
  readonly doubtOf: (relation: Pick<RelationRecord, 'kind' | 'confidence'>) => string | undefined;
  /** What a directive tells: tasks, by when, who reports. */
  readonly tasksWord: string;
  /** Whether a document is in force today, as far as sources say. */
  readonly standingOf: (document: Directive | LegalDocument) => string;
}

/** Relations by which one document changes whether another is in force. */
const CHANGING: ReadonlySet<RelationKind> = new Set(['replaces', 'amends']);

/** The search records of documents; those of a directive have its text as passages. */
export function documentRecords(
  portal: Portal,
  locale: Locale,
  { nameOf, standingOf, relationOf, doubtOf, tasksWord }: DocumentWords,
): SearchRecord[] {
  const { worded, foreign, named, names, passage } = recordWords(locale);
  return [
    ...[...portal.directives.values()].map((directive): SearchRecord => ({
      ...documentRecord('directive', directive, portal.texts.get(directive.text)),
      passages: (portal.texts.get(directive.text)?.paragraphs ?? []).map((text, index) =>
        passage({ text, ...foreign(languageOf(portal, directive)) }, `p-${index + 1}`),
      ),
    })),
    ...[...portal.documents.values()].map((document) => documentRecord('document', document)),
  ];

  function documentRecord(
    kind: 'directive' | 'document',
    document: Directive | LegalDocument,
    text?: StoredText,
  ): SearchRecord {
    const { subject, symbol, issuer_agency: issuer, issuer: body, issued } = document;
    return {
      ref: `${kind}:${document.id}`,
      names: names(
        { text: nameOf(document), via: 'name' },
        ...(symbol === null
          ? []
          : [symbol, `${nameOf(document)}, ${worded(body).text}`].map((text): SearchName => ({ text, via: 'symbol' }))),
        ...named(subject, 'subject'),
        ...(kind === 'directive' ? [{ text: `${nameOf(document)}: ${tasksWord}`, via: 'subject' as const }] : []),
        ...document.relations.flatMap((statement): SearchName[] => {
          const { kind: relation, document: earlier } = statement;
          const other = portal.documents.get(earlier) ?? portal.directives.get(earlier);
          // What a document does to the force of another is never told as surer than its sources are.
          const doubt = CHANGING.has(relation) ? doubtOf(statement) : undefined;
          const text = other && `${relationOf(relation)} ${nameOf(other)}`;
          return text === undefined ? [] : [{ text, via: 'subject', ...(doubt !== undefined && { doubt }) }];
        }),
        ...(text?.byline === undefined
          ? []
          : [{ text: text.byline, ...foreign(text.language), via: 'subject' as const }]),
      ),
      note: worded(subject),
      standing: standingOf(document),
      ...(issuer === undefined ? {} : { agencies: [issuer] }),
      ...(issued === null ? {} : { year: parsePartialDate(issued).year }),
    };
  }
}
