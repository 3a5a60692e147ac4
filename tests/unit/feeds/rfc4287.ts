import { parseXml, XmlElement } from '@rgrove/parse-xml';

const NAMESPACE = 'http://www.w3.org/2005/Atom';
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;

/** The root element of a feed. Throws if it is not well-formed XML. */
export function rootOf(xml: string): XmlElement {
  const { root } = parseXml(xml);
  if (!root) throw new Error('no root element');
  return root;
}

/** The children of an element with a name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);

/** The text of an element's only child with a name; for a text construct, the displayed text (RFC 4287, 3.1.1). */
export function shownText(element: XmlElement, name: string): string {
  const [child, another] = childrenOf(element, name);
  if (!child || another) throw new Error(`${element.name}: one ${name}`);
  if (child.attributes.type !== 'html') return child.text;
  // We write no markup except line breaks, and escape the three special characters.
  return child.text
    .replaceAll('<br>', '')
    .replace(/<[^>]*>/gu, '[markup]')
    .replace(/&(?<name>lt|gt|amp);/gu, (_, entity: string) => ({ lt: '<', gt: '>', amp: '&' })[entity] ?? '');
}

/** Violations of MUST requirements of RFC 4287, one per line. */
export function rfc4287Problems(xml: string): string[] {
  const feed = rootOf(xml);
  const problems: string[] = [];
  const requireThat = (holds: boolean, what: string): void => {
    if (!holds) problems.push(what);
  };
  const mustHaveOne = (element: XmlElement, name: string): void => {
    requireThat(childrenOf(element, name).length === 1, `${element.name}: exactly one ${name}`);
  };
  requireThat(feed.name === 'feed' && feed.attributes.xmlns === NAMESPACE, '4.1.1: the root is an Atom feed');
  requireThat(childrenOf(feed, 'author').length > 0, '4.1.1: an author of the feed or of each entry');
  for (const author of childrenOf(feed, 'author')) mustHaveOne(author, 'name');
  const links = (element: XmlElement, rel: string): XmlElement[] =>
    childrenOf(element, 'link').filter(({ attributes }) => (attributes.rel ?? 'alternate') === rel);
  requireThat(links(feed, 'self').length === 1, '4.1.1: a link to itself');
  for (const element of [feed, ...childrenOf(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated']) mustHaveOne(element, name);
    const [id, updated] = ['id', 'updated'].map((name) => childrenOf(element, name)[0]?.text ?? '');
    requireThat(URL.canParse(id ?? ''), `4.2.6: “${id ?? ''}” is an IRI`);
    requireThat(RFC3339.test(updated ?? ''), `3.3: “${updated ?? ''}” is a date of RFC 3339`);
    // Pages of other languages would be allowed, but newsboat and feedparser use the last alternate link.
    requireThat(links(element, 'alternate').length === 1, `4.1.1: ${element.name} has one alternate link of a kind`);
    for (const { attributes } of childrenOf(element, 'link'))
      requireThat(URL.canParse(attributes.href ?? ''), '4.2.7: href');
  }
  const ids = childrenOf(feed, 'entry').map((entry) => shownText(entry, 'id'));
  requireThat(new Set(ids).size === ids.length, '4.1.1: an id names one entry');
  return problems;
}
