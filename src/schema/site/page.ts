import { z } from 'astro/zod';

/** Front matter of `pages/<id>.<language>.md`: a plain page such as the privacy page. Its body is simple Markdown. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('Title of the page.'),
  description: z.string().min(1).describe('One sentence for search results and link previews.'),
});
export type PageRecord = z.infer<typeof pageSchema>;

/** Ids of the plain pages; their bodies are content. */
export const PLAIN_PAGES = ['about', 'sources', 'data', 'privacy', 'accessibility'] as const;
export type PlainPage = (typeof PLAIN_PAGES)[number];
