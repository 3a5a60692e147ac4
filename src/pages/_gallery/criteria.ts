import { parse } from 'yaml';
import { z } from 'astro/zod';

/** Acceptance criteria of a component, from `<Name>.yaml` beside it. */
const criteriaSchema = z.strictObject({
  without_css: z.string().min(1),
  keyboard: z.string().min(1),
  read_aloud: z.string().min(1),
  print: z.string().min(1),
});
export type Criteria = z.infer<typeof criteriaSchema>;

const files = import.meta.glob<string>('../../components/*/*.yaml', { query: '?raw', import: 'default', eager: true });

/** The acceptance criteria by component name. */
export const CRITERIA: ReadonlyMap<string, Criteria> = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.yaml$/gu, ''), criteriaSchema.parse(parse(text))]),
);
