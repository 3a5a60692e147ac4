import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { COLLECTIONS } from './schema/collections.ts';

const content = process.env.PORTAL_CONTENT ?? 'content';

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the name types the collection
const collection = <Name extends keyof typeof COLLECTIONS>(name: Name) =>
  defineCollection({
    loader: glob({
      base: join(content, COLLECTIONS[name].folder),
      pattern: COLLECTIONS[name].files,
      // Ids are file names, dots and all; Astro's own ids would drop the dots.
      generateId: ({ entry }) => entry.replace(/\.(?:yaml|md)$/u, ''),
    }),
    schema: COLLECTIONS[name].schema,
  });

export const collections = {
  portal: collection('portal'),
  themes: collection('themes'),
  directives: collection('directives'),
  documents: collection('documents'),
  programmes: collection('programmes'),
  agencies: collection('agencies'),
  changes: collection('changes'),
  districts: collection('districts'),
  wards: collection('wards'),
  communes: collection('communes'),
  services: collection('services'),
  fields: collection('fields'),
  'life-events': collection('life-events'),
  systems: collection('systems'),
  levels: collection('levels'),
  'level-totals': collection('level-totals'),
  'level-steps': collection('level-steps'),
  'link-ledger': collection('link-ledger'),
  dialogues: collection('dialogues'),
  obligations: collection('obligations'),
  'dialogue-channels': collection('dialogue-channels'),
  terms: collection('terms'),
  timeline: collection('timeline'),
  sources: collection('sources'),
  texts: collection('texts'),
  corrections: collection('corrections'),
  pages: collection('pages'),
};
