import type { PortalSettings } from '../schema/site/portal-settings.ts';
import type { BuildRecord } from './entries/build-record.ts';
import type {
  Agency,
  ChangeEvent,
  Commune,
  Correction,
  Desk,
  Dialogue,
  DialogueChannel,
  Directive,
  District,
  FieldOfWork,
  Gap,
  LawText,
  LevelRecord,
  LevelStep,
  LevelTotal,
  LifeEvent,
  Guide,
  PaperKind,
  Entry,
  LegalDocument,
  Obligation,
  Page,
  Programme,
  Service,
  Source,
  StoredText,
  System,
  Task,
  Term,
  Theme,
  TimelineFact,
  Ward,
} from './entries/entry.ts';
import { inOrder } from './entries/directive-order.ts';
import { checkedLinks, type CheckedLink } from './links/reports.ts';
import { oldestFirst } from './dates/oldest-first.ts';
import { comparePartialDates } from './dates/partial-date.ts';
import { withFallbacks } from './text/fallbacks.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import { lawOf } from './laws/law-of.ts';
import { publicRefs, type PortalRecords } from './entries/records.ts';
import { resolveServices } from './resolve/resolve.ts';
import { parseRegistry, tombstonesOf, type Tombstone } from './entries/registry.ts';

type ById<T> = ReadonlyMap<string, T>;

/** The whole content, linked and frozen. Built once from valid records. */
export interface Portal {
  readonly settings: PortalSettings;
  /** The theme of the portal. */
  readonly theme: Theme;
  readonly themes: ById<Theme>;
  /** Any number; the one that set a theme in motion first. */
  readonly directives: ById<Directive>;
  readonly documents: ById<LegalDocument>;
  readonly programmes: ById<Programme>;
  readonly agencies: ById<Agency>;
  readonly districts: ById<District>;
  readonly wards: ById<Ward>;
  readonly communes: ById<Commune>;
  /** Places to hand in files or to ask, those of one body and unit in their order. */
  readonly desks: ById<Desk>;
  readonly services: ById<Service>;
  /** What people ask for and no service is for. */
  readonly gaps: ById<Gap>;
  readonly fields: ById<FieldOfWork>;
  readonly lifeEvents: ById<LifeEvent>;
  /** Kinds of papers that several procedures ask for in words of their own. */
  readonly papers: ById<PaperKind>;
  readonly guides: ById<Guide>;
  readonly systems: ById<System>;
  readonly levels: ById<LevelRecord>;
  /** Oldest first. */
  readonly levelTotals: readonly LevelTotal[];
  /** Lowest first. */
  readonly levelSteps: readonly LevelStep[];
  readonly dialogues: ById<Dialogue>;
  readonly obligations: ById<Obligation>;
  /** In the order of their `order` field. */
  readonly dialogueChannels: readonly DialogueChannel[];
  readonly terms: ById<Term>;
  readonly sources: ById<Source>;
  readonly texts: ById<StoredText>;
  /** Texts of law, by the id of their document. */
  readonly laws: ById<LawText>;
  /** By `<page>.<locale>`. */
  readonly pages: ById<Page>;
  /** Oldest first. */
  readonly changeEvents: readonly ChangeEvent[];
  /** Oldest first. */
  readonly timeline: readonly TimelineFact[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** All tasks of all directives, in the order of their texts. */
  readonly tasks: readonly Task[];
  readonly tombstones: readonly Tombstone[];
  /** All current public references. */
  readonly refs: ReadonlySet<string>;
  /** All outgoing links with their reports, by address. */
  readonly outgoingLinks: ById<CheckedLink>;
  /** What the site is built from; only set in a build. */
  readonly build: BuildRecord | undefined;
}

const withIds = <Name extends Exclude<keyof PortalRecords, 'markdown' | 'registry'>>(
  records: PortalRecords,
  name: Name,
): Map<string, Entry<Name>> => {
  const entries: ReadonlyMap<string, unknown> = records[name];
  return new Map(
    [...entries].map(([id, record]) => [id, Object.freeze({ ...(record as object), id })] as [string, Entry<Name>]),
  );
};

/** Looks up what validation has promised to be there; a miss is our own mistake, not an editor's. */
export function getOrThrow<T>(entries: ById<T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`“${id}” passed validation but is not among the entries`);
  return entry;
}

/** Links valid records into one frozen portal. */
export function buildPortal(records: PortalRecords, build?: BuildRecord): Portal {
  const themes = withIds(records, 'themes');
  const launching = new Set([...themes.values()].map(({ directive }) => directive));
  const directives = new Map(
    inOrder(withIds(records, 'directives').values(), launching).map((directive) => [directive.id, directive]),
  );
  const settings = getOrThrow(records.portal, 'portal');
  const theme = getOrThrow(themes, settings.theme);
  const body = (key: string): string => records.markdown.get(key) ?? '';
  const paragraphs = (id: string): string[] => paragraphsOf(body(`texts/${id}`));
  const portal: Portal = Object.freeze({
    settings,
    theme,
    themes,
    directives,
    documents: withIds(records, 'documents'),
    programmes: withIds(records, 'programmes'),
    agencies: withIds(records, 'agencies'),
    districts: withIds(records, 'districts'),
    wards: withIds(records, 'wards'),
    communes: withIds(records, 'communes'),
    desks: withIds(records, 'desks'),
    services: resolveServices(records),
    gaps: withIds(records, 'gaps'),
    fields: withIds(records, 'fields'),
    lifeEvents: withIds(records, 'life-events'),
    papers: withIds(records, 'papers'),
    guides: withIds(records, 'guides'),
    systems: withIds(records, 'systems'),
    levels: withIds(records, 'levels'),
    levelTotals: [...withIds(records, 'level-totals').values()].sort((a, b) => comparePartialDates(a.as_of, b.as_of)),
    levelSteps: [...withIds(records, 'level-steps').values()].sort((a, b) => a.order - b.order),
    dialogues: withIds(records, 'dialogues'),
    obligations: withIds(records, 'obligations'),
    dialogueChannels: [...withIds(records, 'dialogue-channels').values()].sort((a, b) => a.order - b.order),
    terms: withIds(records, 'terms'),
    sources: withIds(records, 'sources'),
    texts: new Map([...withIds(records, 'texts')].map(([id, text]) => [id, { ...text, paragraphs: paragraphs(id) }])),
    laws: new Map(
      [...withIds(records, 'laws')].map(([id, head]) => [
        id,
        { ...head, law: lawOf(id, body(`laws/${id}`), head).law },
      ]),
    ),
    pages: new Map([...withIds(records, 'pages')].map(([id, page]) => [id, { ...page, body: body(`pages/${id}`) }])),
    changeEvents: oldestFirst(withIds(records, 'changes').values()),
    timeline: oldestFirst(withIds(records, 'timeline').values()),
    corrections: oldestFirst(withIds(records, 'corrections').values()).reverse(),
    tasks: [...directives.values()].flatMap((directive) => directive.tasks.map((task) => ({ ...task, directive }))),
    tombstones: tombstonesOf(parseRegistry(records.registry).lines),
    refs: new Set(publicRefs(records)),
    outgoingLinks: checkedLinks(records),
    build,
  });
  return withFallbacks(portal);
}
