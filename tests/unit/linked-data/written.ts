/** The address of an entry. */
export const url = (id: string): string => `https://a.example/${id}/`;

/** Data as it is written into a page. */
export const written = (data: object): unknown => JSON.parse(JSON.stringify(data));
