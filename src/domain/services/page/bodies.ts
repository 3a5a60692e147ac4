import type { Service } from '../../entries/entry.ts';
import type { Confidence } from '../../../schema/fields/primitives.ts';
import type { Procedure } from '../../../schema/services/procedure.ts';
import { oncePerObject } from '../../lists/once.ts';
import { leastSure } from '../../resolve/least-sure.ts';
import { SIDES, type Side } from '../../resolve/body-readings.ts';

/** A text as it stands, in a pattern. Node has this itself only from version 24. */
const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** Some sides of a service that the same bodies answer for; several bodies are alternatives. */
export interface BodyLine {
  readonly sides: readonly Side[];
  readonly bodies: readonly string[];
  readonly confidence: Confidence;
}

const ORDER = ['receives', 'handles', 'decides'] as const satisfies readonly (typeof SIDES)[number][];

/**
 * Who receives, handles and decides, in this order; sides with the same bodies share a line, and a side that is not
 * read is missing. The body that decides also carries it out where no other does.
 */
export function bodyLines(
  service: Pick<Service, 'receives' | 'decides' | 'agencies_now' | 'mapping_confidence'>,
): BodyLine[] {
  const { receives, decides, agencies_now: now, mapping_confidence: sure } = service;
  const of: Record<Side, { bodies: readonly string[]; confidence: Confidence }> = {
    receives: { bodies: receives?.agencies ?? [], confidence: receives?.confidence ?? 'low' },
    handles: { bodies: now, confidence: sure },
    decides: { bodies: decides?.agencies ?? [], confidence: decides?.confidence ?? 'low' },
  };
  const read = ORDER.filter((side) => of[side].bodies.length > 0);
  // Where one files stands by itself, even where the same body does all of it.
  const lines = Map.groupBy(read, (side) => JSON.stringify([side === 'receives', of[side].bodies.toSorted()]));
  return [...lines.values()].flatMap((sides) => {
    const [side] = sides;
    return side === undefined
      ? []
      : [{ sides, bodies: of[side].bodies, confidence: leastSure(sides.map((s) => of[s].confidence)) }];
  });
}

/** How sure the answer to “who” is as a whole: no surer than its weakest line. */
export const sureness = (lines: readonly BodyLine[]): Confidence =>
  leastSure(lines.map(({ confidence }) => confidence));

/** What finds any of these places in a text, as words of their own. */
const naming = oncePerObject(
  (places: readonly string[]) => new RegExp(String.raw`(?<!\p{L})(?:${places.map(literal).join('|')})(?!\p{L})`, 'u'),
);

/** The words of a source that name a body of another province: our reading of them is the kind of body. */
export function wordsOfOtherPlaces(
  { carried_out_by: carriedOutBy, competent }: Pick<Procedure, 'carried_out_by' | 'competent'>,
  places: readonly string[],
): string[] {
  const named = (text: string): boolean => places.length > 0 && naming(places).test(text);
  return [...new Set([carriedOutBy, competent])].filter((text): text is string => text !== undefined && named(text));
}
