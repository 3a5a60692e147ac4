import type { z } from 'astro/zod';
import { COLLECTION_NAMES, type CollectionName } from './fields/collection-names.ts';
import type { Meaning } from './fields/meaning.ts';
import { knownFields, type KnownField } from './fields/walk.ts';
import { agencySchema } from './bodies/agency.ts';
import { changeSchema } from './bodies/change.ts';
import { deskSchema } from './bodies/desk.ts';
import { correctionSchema } from './site/correction.ts';
import { dialogueChannelSchema, dialogueSchema, obligationSchema } from './dialogues/dialogue.ts';
import { directiveSchema } from './legislation/directive.ts';
import { documentSchema } from './legislation/document.ts';
import { bodyReadingsSchema } from './services/body-reading.ts';
import { lawTextSchema } from './legislation/law-text.ts';
import { levelRecordSchema, levelStepSchema, levelTotalSchema } from './services/level.ts';
import { gapSchema } from './services/gap.ts';
import { guideSchema } from './guides/guide.ts';
import { paperKindSchema } from './guides/paper.ts';
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

/**
 * Every content collection: the kind that prefixes references to its entries, whether its ids are public, its folder,
 * its file pattern and its schema. One file is one entry.
 */
export const COLLECTIONS = {
  portal: { kind: 'portal', isPublic: false, folder: '.', files: 'portal.yaml', schema: portalSchema },
  themes: { kind: 'theme', isPublic: true, folder: 'themes', files: '*.yaml', schema: themeSchema },
  directives: { kind: 'directive', isPublic: true, folder: 'directives', files: '*.yaml', schema: directiveSchema },
  documents: { kind: 'document', isPublic: true, folder: 'documents', files: '*.yaml', schema: documentSchema },
  programmes: { kind: 'programme', isPublic: true, folder: 'programmes', files: '*.yaml', schema: programmeSchema },
  agencies: { kind: 'agency', isPublic: true, folder: 'agencies', files: '*.yaml', schema: agencySchema },
  changes: { kind: 'change', isPublic: true, folder: 'changes', files: '*.yaml', schema: changeSchema },
  districts: { kind: 'unit', isPublic: true, folder: 'districts', files: '*.yaml', schema: districtSchema },
  wards: { kind: 'ward', isPublic: true, folder: 'wards', files: '*.yaml', schema: wardSchema },
  communes: { kind: 'commune', isPublic: true, folder: 'communes', files: '*.yaml', schema: communeSchema },
  desks: { kind: 'desk', isPublic: false, folder: 'desks', files: '*.yaml', schema: deskSchema },
  services: { kind: 'service', isPublic: true, folder: 'services', files: '*.yaml', schema: serviceSchema },
  gaps: { kind: 'gap', isPublic: true, folder: 'gaps', files: '*.yaml', schema: gapSchema },
  readings: { kind: 'reading', isPublic: false, folder: 'readings', files: '*.yaml', schema: bodyReadingsSchema },
  fields: { kind: 'field', isPublic: false, folder: 'fields', files: '*.yaml', schema: fieldSchema },
  'life-events': {
    kind: 'life-event',
    isPublic: false,
    folder: 'life-events',
    files: '*.yaml',
    schema: lifeEventSchema,
  },
  papers: { kind: 'paper', isPublic: false, folder: 'papers', files: '*.yaml', schema: paperKindSchema },
  guides: { kind: 'guide', isPublic: true, folder: 'guides', files: '*.yaml', schema: guideSchema },
  systems: { kind: 'system', isPublic: false, folder: 'systems', files: '*.yaml', schema: systemSchema },
  levels: { kind: 'level', isPublic: false, folder: 'levels', files: '*.yaml', schema: levelRecordSchema },
  'level-totals': {
    kind: 'level-total',
    isPublic: false,
    folder: 'level-totals',
    files: '*.yaml',
    schema: levelTotalSchema,
  },
  'level-steps': {
    kind: 'level-step',
    isPublic: false,
    folder: 'level-steps',
    files: '*.yaml',
    schema: levelStepSchema,
  },
  'link-ledger': { kind: 'ledger', isPublic: false, folder: 'link-ledger', files: '*.yaml', schema: linkLedgerSchema },
  dialogues: { kind: 'dialogue', isPublic: true, folder: 'dialogues', files: '*.yaml', schema: dialogueSchema },
  obligations: {
    kind: 'obligation',
    isPublic: false,
    folder: 'obligations',
    files: '*.yaml',
    schema: obligationSchema,
  },
  'dialogue-channels': {
    kind: 'channel',
    isPublic: false,
    folder: 'dialogue-channels',
    files: '*.yaml',
    schema: dialogueChannelSchema,
  },
  terms: { kind: 'term', isPublic: true, folder: 'terms', files: '*.yaml', schema: termSchema },
  timeline: { kind: 'event', isPublic: true, folder: 'timeline', files: '*.yaml', schema: timelineSchema },
  sources: { kind: 'source', isPublic: true, folder: 'sources', files: '*.yaml', schema: sourceSchema },
  texts: { kind: 'text', isPublic: false, folder: 'texts', files: '*.md', schema: textSchema },
  laws: { kind: 'law', isPublic: false, folder: 'laws', files: '*.txt', schema: lawTextSchema },
  corrections: { kind: 'correction', isPublic: true, folder: 'corrections', files: '*.yaml', schema: correctionSchema },
  pages: { kind: 'page', isPublic: true, folder: 'pages', files: '*.md', schema: pageSchema },
} as const satisfies Record<
  CollectionName,
  { kind: string; isPublic: boolean; folder: string; files: string; schema: z.ZodType }
>;

export type RecordOf<Name extends CollectionName> = z.infer<(typeof COLLECTIONS)[Name]['schema']>;

const FIELDS = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, knownFields(COLLECTIONS[name].schema)]));

/** The fields of a collection with a given meaning, such as references or dates, at any depth. */
export const fieldsThatAre = <Is extends Meaning['is']>(
  collection: CollectionName,
  is: Is,
): KnownField<Extract<Meaning, { is: Is }>>[] =>
  (FIELDS[collection] ?? []).filter(
    (field): field is KnownField<Extract<Meaning, { is: Is }>> => field.meaning.is === is,
  );
