import { defineCollection } from 'astro:content';
import { contentLoader } from './reader/content/content-loader.ts';
import { contentFolder } from './reader/settings/content-folder.ts';

/** The content as Astro knows it: that there is some, and when it changes. `portal.ts` reads it. */
export const collections = {
  content: defineCollection({ loader: contentLoader(contentFolder().path) }),
};
