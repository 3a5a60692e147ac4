const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as XML: for the content of elements and, within double quotes, for attributes. */
export const escaped = (text: string): string =>
  text.normalize('NFC').replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);

/** Attributes of an element in their order; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with XML inside, as text without blanks of its own: official words are not to be touched. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const told = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  const inside = content.join('');
  return inside === '' ? `<${name}${told.join('')}/>` : `<${name}${told.join('')}>${inside}</${name}>`;
}
