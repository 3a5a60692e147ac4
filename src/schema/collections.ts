import type { z } from 'astro/zod';
import { agencySchema } from './bodies/agency.ts';
import { changeSchema } from './bodies/change.ts';
import { correctionSchema } from './site/correction.ts';
import { dialogueChannelSchema, dialogueSchema, obligationSchema } from './dialogues/dialogue.ts';
import { directiveSchema } from './legislation/directive.ts';
import { documentSchema } from './legislation/document.ts';
import { levelRecordSchema, levelStepSchema, levelTotalSchema } from './services/level.ts';
import { linkLedgerSchema } from './site/link-ledger.ts';
import { pageSchema } from './site/page.ts';
import { communeSchema, districtSchema, wardSchema } from './bodies/place.ts';
import { portalSchema } from './site/portal-settings.ts';
import { programmeSchema } from './legislation/programme.ts';
import { fieldSchema, lifeEventSchema, serviceSchema, systemSchema } from './services/service.ts';
import { sourceSchema } from './site/source.ts';
import { termSchema } from './legislation/term.ts';
import { textSchema } from './legislation/stored-text.ts';
import { themeSchema } from './legislation/theme.ts';
import { timelineSchema } from './legislation/timeline.ts';

/** Every collection of content: its folder, its file form and its schema. One file is one entry. */
export const COLLECTIONS = {
  portal: { folder: '.', files: 'portal.yaml', schema: portalSchema },
  themes: { folder: 'themes', files: '*.yaml', schema: themeSchema },
  directives: { folder: 'directives', files: '*.yaml', schema: directiveSchema },
  documents: { folder: 'documents', files: '*.yaml', schema: documentSchema },
  programmes: { folder: 'programmes', files: '*.yaml', schema: programmeSchema },
  agencies: { folder: 'agencies', files: '*.yaml', schema: agencySchema },
  changes: { folder: 'changes', files: '*.yaml', schema: changeSchema },
  districts: { folder: 'districts', files: '*.yaml', schema: districtSchema },
  wards: { folder: 'wards', files: '*.yaml', schema: wardSchema },
  communes: { folder: 'communes', files: '*.yaml', schema: communeSchema },
  services: { folder: 'services', files: '*.yaml', schema: serviceSchema },
  fields: { folder: 'fields', files: '*.yaml', schema: fieldSchema },
  'life-events': { folder: 'life-events', files: '*.yaml', schema: lifeEventSchema },
  systems: { folder: 'systems', files: '*.yaml', schema: systemSchema },
  levels: { folder: 'levels', files: '*.yaml', schema: levelRecordSchema },
  'level-totals': { folder: 'level-totals', files: '*.yaml', schema: levelTotalSchema },
  'level-steps': { folder: 'level-steps', files: '*.yaml', schema: levelStepSchema },
  'link-ledger': { folder: 'link-ledger', files: '*.yaml', schema: linkLedgerSchema },
  dialogues: { folder: 'dialogues', files: '*.yaml', schema: dialogueSchema },
  obligations: { folder: 'obligations', files: '*.yaml', schema: obligationSchema },
  'dialogue-channels': { folder: 'dialogue-channels', files: '*.yaml', schema: dialogueChannelSchema },
  terms: { folder: 'terms', files: '*.yaml', schema: termSchema },
  timeline: { folder: 'timeline', files: '*.yaml', schema: timelineSchema },
  sources: { folder: 'sources', files: '*.yaml', schema: sourceSchema },
  texts: { folder: 'texts', files: '*.md', schema: textSchema },
  corrections: { folder: 'corrections', files: '*.yaml', schema: correctionSchema },
  pages: { folder: 'pages', files: '*.md', schema: pageSchema },
} as const satisfies Record<string, { folder: string; files: string; schema: z.ZodType }>;

export type CollectionName = keyof typeof COLLECTIONS;
export type RecordOf<Name extends CollectionName> = z.infer<(typeof COLLECTIONS)[Name]['schema']>;
