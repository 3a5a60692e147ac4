/** A record with one value per name. */
export const byName = <const Name extends string>(
  names: readonly Name[],
  word: (name: Name) => string,
): Record<Name, string> => Object.fromEntries(names.map((name) => [name, word(name)])) as Record<Name, string>;
