/** Fills the placeholders `{name}` of a text. */
export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(?<name>\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
