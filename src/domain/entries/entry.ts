import type { RecordOf } from '../../schema/collections.ts';
import type { PublicService } from '../../schema/services/public-service.ts';
import type { LawBody } from '../laws/law.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';

/** An entry as pages use it: its record and its id. */
export type Entry<Name extends CollectionName> = Readonly<RecordOf<Name>> & { readonly id: string };

export type Agency = Entry<'agencies'>;
export type ChangeEvent = Entry<'changes'>;
export type Commune = Entry<'communes'>;
export type Desk = Entry<'desks'>;
export type District = Entry<'districts'>;
export type Ward = Entry<'wards'>;
export type Correction = Entry<'corrections'>;
export type Dialogue = Entry<'dialogues'>;
export type DialogueChannel = Entry<'dialogue-channels'>;
export type Directive = Entry<'directives'>;
export type LegalDocument = Entry<'documents'>;
export type Programme = Entry<'programmes'>;
export type Service = Readonly<PublicService> & { readonly id: string };
/** A matter that no service of the content is for. */
export type Gap = Entry<'gaps'>;
export type FieldOfWork = Entry<'fields'>;
export type LifeEvent = Entry<'life-events'>;
export type PaperKind = Entry<'papers'>;
export type Guide = Entry<'guides'>;
export type System = Entry<'systems'>;
export type LevelRecord = Entry<'levels'>;
export type LevelTotal = Entry<'level-totals'>;
export type LevelStep = Entry<'level-steps'>;
export type Source = Entry<'sources'>;
export type StoredText = Entry<'texts'> & { readonly paragraphs: readonly string[] };
/** A text of law with its tree. */
export type LawText = Entry<'laws'> & { readonly law: LawBody };
export type Term = Entry<'terms'>;
export type Theme = Entry<'themes'>;
export type TimelineFact = Entry<'timeline'>;
export type Obligation = Entry<'obligations'>;
export type Page = Entry<'pages'> & { readonly body: string };
/** A task with its directive. */
export type Task = Directive['tasks'][number] & { readonly directive: Directive };
