import type { GuideStep } from '../../schema/guides/guide.ts';
import { canMeet } from './answers.ts';
import { plainLinks } from './order.ts';

/** A part of the picture: a step, steps of which every reader has one, or a joint where lines meet (no step). */
export interface Block {
  readonly key: string;
  readonly steps: readonly string[];
}

/** A line between two blocks, with the steps at both of its ends; behind a joint, those that it leads from or to. */
export interface BlockLine {
  readonly from: string;
  readonly to: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The steps of a guide as blocks with the lines between them, in the order of the steps. */
export interface BlockGraph {
  readonly blocks: readonly Block[];
  readonly lines: readonly BlockLine[];
}

const sameAs = (links: readonly { from: string; to: string }[], id: string): string =>
  JSON.stringify([
    links.filter(({ to }) => to === id).map(({ from }) => from),
    links.filter(({ from }) => from === id).map(({ to }) => to),
  ]);

/** Steps that take the same place for different readers stand in one block. */
function blocksOf(steps: readonly GuideStep[], links: readonly { from: string; to: string }[]): Block[] {
  const blocks: { place: string; steps: GuideStep[] }[] = [];
  for (const step of steps) {
    const place = sameAs(links, step.id);
    const block = blocks.find((one) => one.place === place && one.steps.every((other) => !canMeet(step, other)));
    if (block) block.steps.push(step);
    else blocks.push({ place, steps: [step] });
  }
  return blocks.map(({ steps: own }) => ({ key: own[0]?.id ?? '', steps: own.map(({ id }) => id) }));
}

/** The blocks of a guide; where several lead to the same several others, their lines meet in a joint. */
export function blockGraph(steps: readonly GuideStep[]): BlockGraph {
  const links = plainLinks(steps);
  const blocks = blocksOf(steps, links);
  const blockOf = (id: string): Block => blocks.find((block) => block.steps.includes(id)) ?? { key: id, steps: [id] };
  const sources = new Map(
    blocks.map((block) => [
      block,
      [...new Set(links.filter(({ to }) => block.steps.includes(to)).map(({ from }) => blockOf(from)))],
    ]),
  );
  const keyOf = (from: readonly Block[]): string => `joint ${from.map(({ key }) => key).join(' ')}`;
  const byJoint = Map.groupBy(blocks, (block) => keyOf(sources.get(block) ?? []));
  const joints: Block[] = [];
  const lines = [...byJoint].flatMap(([key, targets]): BlockLine[] => {
    const from = sources.get(targets[0] ?? { key: '', steps: [] }) ?? [];
    const stepsOf = (some: readonly Block[]): string[] => some.flatMap((block) => block.steps);
    if (from.length < 2 || targets.length < 2) {
      return from.flatMap((source) =>
        targets.map((target) => ({ from: source.key, to: target.key, before: source.steps, after: target.steps })),
      );
    }
    joints.push({ key, steps: [] });
    return [
      ...from.map((source) => ({ from: source.key, to: key, before: source.steps, after: stepsOf(targets) })),
      ...targets.map((target) => ({ from: key, to: target.key, before: stepsOf(from), after: target.steps })),
    ];
  });
  return { blocks: [...blocks, ...joints], lines };
}
