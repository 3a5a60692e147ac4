import { join } from 'node:path';
import { runIn, writeInto } from './making.ts';

/** A site as Starlight’s “Getting started” makes it: a first page of cards, a guide and a reference, search included. */
const SITE = {
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [
    starlight({
      title: 'My docs',
      sidebar: [
        { label: 'Guides', items: [{ label: 'Example guide', slug: 'guides/example' }] },
        { label: 'Reference', items: [{ autogenerate: { directory: 'reference' } }] },
      ],
    }),
  ],
  telemetry: false,
});
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  'src/content/docs/index.mdx': `---
title: Welcome
description: Begin here.
template: splash
hero:
  tagline: A site that begins with its first page.
  actions:
    - text: Example guide
      link: /guides/example/
      icon: right-arrow
---
import { Card, CardGrid } from '@astrojs/starlight/components';

## What is next

<CardGrid>
  <Card title="Change this page" icon="pencil">Its words stand in one file.</Card>
  <Card title="Add a page" icon="add-document">One more file is one more page.</Card>
  <Card title="Set it up" icon="setting">The sidebar is a list in the configuration.</Card>
  <Card title="Read on" icon="open-book">The reference describes each option.</Card>
</CardGrid>
`,
  'src/content/docs/guides/example.md': `---
title: Example guide
description: A guide leads through a task.
---
A guide leads a reader through one task, step by step, and says what each step needs.

## Before you begin

Say what is needed, and whom to ask.

## The steps

1. Begin with the first step.
2. Go on with the second.
3. End with what the reader has then.

## Read on

- [The reference](/reference/example/) describes each option.
`,
  'src/content/docs/reference/example.md': `---
title: Example reference
description: A reference describes each option.
---
A reference describes what there is, briefly and whole.
`,
};

/** Builds the site in a folder that has Starlight’s packages. */
export function buildStarlight(house: string): string {
  writeInto(house, SITE);
  runIn(house, process.execPath, [join(house, 'node_modules/astro/bin/astro.mjs'), 'build']);
  return join(house, 'dist');
}
