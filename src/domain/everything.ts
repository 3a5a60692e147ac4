import type { Locale } from '../schema/portal.ts';
import type { IndexEntry } from './alphabetical-index.ts';
import type { LegalDocument, Directive } from './entry.ts';
import { listName } from './services/catalogue.ts';
import type { Portal } from './portal.ts';

/**
 * Every name readers may look for, in a language. How a document is called is a matter of words, so the caller says.
 */
export function everything(
  portal: Portal,
  locale: Locale,
  nameOf: (document: Directive | LegalDocument) => string,
): IndexEntry[] {
  return [
    ...[...portal.themes.values()].map(({ id, name }): IndexEntry => ({
      name: name[locale],
      ref: `theme:${id}`,
      kind: 'theme',
    })),
    ...[...portal.agencies.values()].map(({ id, name }): IndexEntry => ({
      name: name[locale],
      ref: `agency:${id}`,
      kind: 'agency',
    })),
    ...[...portal.programmes.values()].map(({ id, name }): IndexEntry => ({
      name: name[locale],
      ref: `programme:${id}`,
      kind: 'programme',
    })),
    ...[...portal.services.values()].map((service): IndexEntry => ({
      name: listName(service)[locale] ?? listName(service).vi,
      ref: `service:${service.id}`,
      kind: 'service',
    })),
    ...portal.tasks.map(({ id, title, directive }): IndexEntry => ({
      name: title[locale],
      ref: `task:${directive.id}#${id}`,
      kind: 'task',
    })),
    ...[...portal.directives.values()].map((document): IndexEntry => ({
      name: nameOf(document),
      ref: `directive:${document.id}`,
      kind: 'document',
    })),
    ...[...portal.documents.values()].map((document): IndexEntry => ({
      name: nameOf(document),
      ref: `document:${document.id}`,
      kind: 'document',
    })),
  ];
}
