import { pinnedTools, type Evidence } from './evidence.ts';
import { madeFrom } from './sources.ts';

/** Types of pages without evidence, with evidence of other markup, styles or code, or seen with other tools. */
export function staleTypes({ tools, types }: Evidence, all: readonly string[]): string[] {
  const isOther = Object.entries(pinnedTools()).some(([name, version]) => tools[name] !== version);
  return all.filter((type) => isOther || types[type]?.made !== madeFrom(type));
}
