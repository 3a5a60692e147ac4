import { z } from 'astro/zod';

/** Front matter of `pages/<id>.<language>.md`: a plain page such as the privacy page. Its body is simple Markdown. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('Title of the page.'),
  description: z.string().min(1).describe('One sentence for search results and link previews.'),
});
export type PageRecord = z.infer<typeof pageSchema>;
