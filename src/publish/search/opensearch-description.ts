/** The content of an OpenSearch 1.1 description; addresses are absolute. */
export interface OpenSearch {
  readonly name: string;
  readonly longName: string;
  readonly description: string;
  /** Language tag (BCP 47). */
  readonly language: string;
  readonly icon: { readonly url: string; readonly type: string };
  /** Address of the results, with the placeholder `{searchTerms}`. */
  readonly template: string;
  readonly self: string;
}

/** Maximum lengths according to the specification. */
const LONGEST = { ShortName: 16, LongName: 48, Description: 1024 } as const;

/** Truncates a text at a word boundary, without trailing punctuation. */
export function fitted(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const words = text.replace(/\p{P}+$/u, '');
  if (words.length <= longest) return words;
  const whole = words.slice(0, longest + 1).replace(/[\s\p{P}]+\S*$/u, '');
  return whole.length <= longest ? whole : whole.slice(0, longest);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);

/** The description as XML. Names are truncated to the maximum lengths. */
export function openSearchXml({ icon, language, template, self, ...texts }: OpenSearch): string {
  const element = (name: keyof typeof LONGEST, text: string): string =>
    `  <${name}>${escaped(fitted(text, LONGEST[name]))}</${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
${element('ShortName', texts.name)}
${element('LongName', texts.longName)}
${element('Description', texts.description)}
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image width="16" height="16" type="${escaped(icon.type)}">${escaped(icon.url)}</Image>
  <Url type="text/html" method="get" template="${escaped(template)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(self)}"/>
</OpenSearchDescription>
`;
}
