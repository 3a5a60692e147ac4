import { DATES, FRONT_MATTER, hasBody, placeOf } from '../../reader/files/read-entries.ts';
import { entrySteps } from './fix-entry.ts';
import { composed, withLineFeeds, withoutBlanks, withoutBom } from './repair-text.ts';
import type { Step } from './step.ts';
import type { Repair } from './words/fix-words.ts';
import { meaningOf } from '../form/yaml-meaning.ts';

/** A file before it is repaired. */
export interface Before {
  readonly path: string;
  readonly text: string;
  /** Its text as last committed. */
  readonly base?: string | undefined;
  /** Whether it differs from what was committed. */
  readonly isChanged: boolean;
}

/** A repaired file: its text, what was done, and what was not done because the content would say something else. */
export interface Repaired {
  readonly text: string;
  readonly done: readonly { readonly repair: Repair; readonly lines: number; readonly first: number }[];
  readonly refused: readonly Repair[];
}

/** Repairs of the letters of a file, whatever it holds. */
const OF_LETTERS: readonly Step[] = [
  { repair: 'bom', run: withoutBom },
  { repair: 'line-ends', run: withLineFeeds },
  { repair: 'nfc', run: composed },
];
const BLANKS: Step = { repair: 'blanks', run: withoutBlanks };

/** How many lines of a text are not as before, and the first of them, counted from 1. */
function changedLines(before: string, after: string): { lines: number; first: number } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index + 1]));
  return { lines: Math.max(changed.length, 1), first: changed[0] ?? Math.min(old.length, now.length) };
}

/** Runs repairs one after another; a repair after which the text would say something else is left out. */
function runSteps(text: string, steps: readonly Step[], meaning: (text: string) => string | undefined): Repaired {
  const done: Repaired['done'][number][] = [];
  const refused: Repair[] = [];
  let now = text;
  for (const { repair, run } of steps) {
    const next = run(now);
    if (next === now) continue;
    const said = meaning(now);
    if (said === undefined || meaning(next) !== said) refused.push(repair);
    else {
      done.push({ repair, ...changedLines(now, next) });
      now = next;
    }
  }
  return { text: now, done, refused };
}

const join = (first: Repaired, then: Repaired): Repaired => ({
  text: then.text,
  done: [...first.done, ...then.done],
  refused: [...first.refused, ...then.refused],
});

/** Meaning of letters: the same once composed. */
const letters = (text: string): string => composed(withLineFeeds(withoutBom(text)));
const ofJson = (text: string): string | undefined => {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
};
const ofLines = (text: string): string => text.replace(/[ \t]+$/gmu, '').trimEnd();

/** Repairs what is safe in a file of the content: the same values, in the letters and the form that content has. */
export function fixFile({ path, text, base, isChanged }: Before): Repaired {
  const first = runSteps(text, OF_LETTERS, letters);
  const place = placeOf(path);
  if (!place) return join(first, runSteps(first.text, [BLANKS], path.endsWith('.json') ? ofJson : ofLines));
  const { collection } = place;
  const dates = DATES[collection] ?? new Set();
  const said = (yaml: string): string | undefined => meaningOf(yaml, dates);
  const split = (whole: string) => (hasBody(path) ? FRONT_MATTER.exec(whole)?.groups : { yaml: whole, body: '' });
  const parts = split(first.text);
  if (!parts) return first;
  const { yaml = '', body = '' } = parts;
  // A text is evidence: the form of its head stays, and of its body only letters and line ends are repaired.
  const steps = [BLANKS, ...entrySteps(collection, base, isChanged && !hasBody(path))];
  const head = runSteps(yaml, steps, said);
  return join(first, { ...head, text: hasBody(path) ? `---\n${head.text}---\n${body}` : head.text });
}
