import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { characterFaults } from './characters.ts';

/** The subset of Markdown for plain pages. Everything else, above all raw HTML, is rejected. */
const SUPPORTED: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'inlineCode',
  'break',
]);
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/u;

export interface ProseFault {
  readonly kind: 'unsupported' | 'link' | 'character';
  readonly value: string;
  /** 1-based line within the body. */
  readonly line: number;
}

/** Parses the Markdown body of a plain page into its tree. */
export const parseProse = (body: string): RootContent[] => fromMarkdown(body).children;

/** The link addresses of a body, in order. */
export function linksIn(body: string): string[] {
  const links: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link') links.push(node.url);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(body));
  return links;
}

/**
 * All content that a plain page may not contain: raw HTML, images, code blocks, unsafe links, and forbidden characters
 * written as character references such as `&#8238;`.
 */
export function findProseFaults(body: string): ProseFault[] {
  const faults: ProseFault[] = [];
  const visit = (node: Nodes): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type !== 'root' && !SUPPORTED.has(node.type)) {
      faults.push({ kind: 'unsupported', value: 'value' in node ? node.value : node.type, line });
      return;
    }
    const content = node.type === 'link' ? node.url : 'value' in node ? node.value : '';
    for (const { value } of characterFaults(content)) faults.push({ kind: 'character', value, line });
    if (node.type === 'link' && !SAFE_LINK.test(node.url)) faults.push({ kind: 'link', value: node.url, line });
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(body));
  return faults;
}
