import { toBibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { toCsl } from './csl.ts';
import { toMarkdown, toPlain } from './plain.ts';

/** Citation forms, in display order. */
export const FORMS = ['administrative', 'plain', 'markdown', 'bibtex', 'csl'] as const;
export type Form = (typeof FORMS)[number];

/** Formats a citation in every form. */
export const formsOf = (citation: Citation): Readonly<Record<Form, string>> => ({
  administrative: citation.administrative,
  plain: toPlain(citation),
  markdown: toMarkdown(citation),
  bibtex: toBibtex(citation),
  csl: toCsl(citation),
});
