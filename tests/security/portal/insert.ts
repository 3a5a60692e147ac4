import { cpSync, readdirSync } from 'node:fs';
import { unregisteredRefs } from '../../../src/domain/entries/records.ts';
import type { Problem } from '../../../src/reader/problems/problem.ts';
import { ScratchPortal } from '../../content/scratch-portal.ts';
import { BODY, contentFile, type ContentFile } from './content-file.ts';
import { PAYLOADS, type Payload } from '../payloads/payloads.ts';
import type { TextField } from './text-fields.ts';

/** A payload in a field of an entry. */
export interface Insertion {
  readonly file: string;
  readonly kind: string;
  /** The field, with `*` for the items of lists. */
  readonly field: string;
  payload: Payload;
  /** The rule of content that refused every payload tried there, if one did. */
  refusedBy?: string;
}

/** How a payload is put into a field: alone, or after the words that stand there. */
type How = 'alone' | 'after';
interface Slot extends Insertion {
  readonly of: ContentFile;
  readonly at: TextField;
  how: How | undefined;
  /** How many payloads were refused for their characters. */
  tries: number;
}

/** Fields that must say what another file says, so a payload alone in one of them is always refused. */
const TIED =
  /^(?:(?:guide|obligation|dialogue|document|event):.*(?:\.quote|\.cases?(?:\.\*)?|\btask)|paper:same_as.*|service:procedure\.papers.*(?:group|text)|level-step:.*quote.*|\w+:symbol|correction:(?:corrects|also.*)|portal:time_zone.id)$/u;

const nameOf = ({ path }: TextField): string => path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

/** The text of a field with a payload. The bodies of files keep their paragraphs. */
function textOf({ at, payload, how, of }: Slot): string {
  const { text = '' } = at;
  if (at.path[0] === BODY) {
    return of.kind === 'law' ? text.replace('Trồng cây.', `Trồng cây ${payload.text}.`) : `${text}\n${payload.text}\n`;
  }
  if (of.kind === 'words') return `${text} ${payload.text}`;
  if (at.isAddress && how === 'after') return `${text}?${payload.text}`;
  return how === 'alone' || text === '' ? payload.text : `${text} ${payload.text}`;
}

/** A portal with an entry of every kind, and interface words of its own. */
export function portalOfEveryKind(): ScratchPortal {
  const portal = new ScratchPortal();
  cpSync('tests/security/portal/every-kind', portal.folder, { recursive: true });
  cpSync('content/ui', `${portal.folder}/ui`, { recursive: true });
  const ids = unregisteredRefs(portal.validate().records);
  portal.edit('ids.txt', /$/u, ids.map((id) => `${id}\n`).join(''));
  return portal;
}

/** All files of a content folder that hold texts. */
export const filesWithTexts = (folder: string): ContentFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:yaml|md|txt|json)$/u.test(path))
    .sort()
    .flatMap((path) => contentFile(folder, path) ?? []);

/** How many lines below a problem said of an object its cause may be. */
const NEAR = 8;

/** A portal with payloads in it. */
class Inserted {
  readonly #portal: ScratchPortal;
  readonly #files: Map<ContentFile, Slot[]>;
  readonly #written = new Map<ContentFile, string>();
  readonly #lines = new Map<string, Map<number, Slot>>();
  readonly slots: readonly Slot[];

  constructor(portal: ScratchPortal, slots: readonly Slot[]) {
    this.#portal = portal;
    this.slots = slots;
    this.#files = Map.groupBy(slots, ({ of }) => of);
  }

  /** Writes the files whose payloads are others than before, and returns what the checks of the content say then. */
  check(active: ReadonlySet<Slot>): readonly Problem[] {
    // A quotation must stand in the text it is from.
    const quotes = this.slots.filter(
      (slot) => slot.kind === 'directive' && slot.field.endsWith('.quote') && active.has(slot),
    );
    for (const [file, own] of this.#files) {
      const inside = own.filter((slot) => active.has(slot));
      const texts = new Map(inside.map((slot) => [slot.at, textOf(slot)]));
      const body = file.kind === 'text' ? file.fields.find(({ path }) => path[0] === BODY) : undefined;
      if (body) texts.set(body, [texts.get(body) ?? body.text, ...quotes.map(textOf)].join('\n\n') + '\n');
      const key = JSON.stringify([...texts].map(([{ path }, text]) => [path, text]));
      if (this.#written.get(file) === key) continue;
      this.#written.set(file, key);
      const { text, lines } = file.written(texts);
      this.#portal.write(file.path, text);
      this.#lines.set(
        file.path,
        new Map(inside.flatMap((slot) => (lines.has(slot.at) ? [[lines.get(slot.at) ?? 0, slot]] : []))),
      );
    }
    const { problems } = this.#portal.validate();
    const seals = problems.filter(({ rule }) => rule === 'seal-broken');
    for (const { file, values } of seals) {
      this.#portal.edit(file, /(?<=sha256"?: )"?[0-9a-f]{64}"?/u, `"${values.computed ?? ''}"`);
    }
    return seals.length > 0 ? this.#portal.validate().problems : problems;
  }

  /** The payload in the line of a problem, or the next below it: some problems are said of the whole. */
  inLine({ file, line }: Problem, active: ReadonlySet<Slot>): Slot | undefined {
    const lines = [...(this.#lines.get(file) ?? [])].filter(([, slot]) => active.has(slot));
    const body = this.slots.find((slot) => slot.file === file && slot.at.path[0] === BODY && active.has(slot));
    const exact = lines.find(([at]) => at === line) ?? (body && [line, body]);
    return (exact ?? lines.find(([at]) => at > line && at - line < NEAR))?.[1];
  }

  /** The first payload with which a problem appears that has its place elsewhere. */
  firstWith(problem: Problem, active: ReadonlySet<Slot>): Slot {
    const all = [...active];
    let [without, having] = [0, all.length];
    while (having - without > 1) {
      const middle = Math.floor((without + having) / 2);
      const problems = this.check(new Set(all.slice(0, middle)));
      const isThere = problems.some(({ rule, file }) => rule === problem.rule && file === problem.file);
      if (isThere) having = middle;
      else without = middle;
    }
    const cause = all[having - 1];
    if (!cause) throw new Error(`${problem.file}:${problem.line} ${problem.rule}: not of a payload`);
    return cause;
  }
}

/** Takes a payload back that a rule refused; puts it in otherwise, or another one, if that may help. */
function takeBack(slot: Slot, rule: string): void {
  const isOfCharacters = rule.startsWith('char-') || rule === 'text-nfc';
  if (isOfCharacters && slot.tries < MOST_TRIES) {
    slot.tries += 1;
    slot.payload = PAYLOADS[(slot.payload.number * 7 + slot.tries) % PAYLOADS.length] ?? slot.payload;
  } else if (slot.how === 'alone' && slot.at.text !== undefined && slot.at.path[0] !== BODY && slot.kind !== 'words') {
    slot.how = 'after';
  } else {
    slot.how = undefined;
    slot.refusedBy = rule;
  }
}
const MOST_TRIES = 3;

/**
 * Puts a payload into each text field of a portal, and takes back those that a check of the content refuses. `choose`
 * returns the payload for a field, or undefined to leave the field alone.
 */
export function insert(
  portal: ScratchPortal,
  choose: (file: ContentFile, field: TextField) => Payload | undefined,
): Insertion[] {
  const slots = filesWithTexts(portal.folder).flatMap((of) =>
    of.fields.flatMap((at): Slot[] => {
      const payload = choose(of, at);
      if (!payload || TIED.test(`${of.kind}:${nameOf(at)}`)) return [];
      return [{ of, at, payload, file: of.path, kind: of.kind, field: nameOf(at), how: 'alone', tries: 0 }];
    }),
  );
  const inserted = new Inserted(portal, slots);
  for (;;) {
    const active = new Set(slots.filter(({ how }) => how !== undefined));
    const problems = inserted.check(active);
    if (problems.length === 0) return slots;
    const inLine = new Map<Slot, Problem>();
    for (const problem of problems) {
      const slot = inserted.inLine(problem, active);
      if (slot && !inLine.has(slot)) inLine.set(slot, problem);
    }
    const [first] = problems;
    if (inLine.size === 0 && first) inLine.set(inserted.firstWith(first, active), first);
    for (const [slot, { rule }] of inLine) {
      takeBack(slot, rule);
    }
  }
}
