/** The address of an entry. */
export const url = (id: string): string => `https://a.example/${id}/`;

/** Data as it is written into a page. */
export const written = (data: object): unknown => JSON.parse(JSON.stringify(data));

/** Where an entry is described: its id does not depend on the language. */
export const address = (id: string): { id: string; url: string } => ({
  id: url(id),
  url: `https://a.example/en/${id}/`,
});
