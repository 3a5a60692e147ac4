import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elementsOf, textOf } from '../../site/built-site.ts';

/** Elements that no page of the portal has. */
const FOREIGN =
  /^(?:iframe|frame|frameset|object|embed|applet|base|portal|marquee|xmp|plaintext|keygen|isindex|slot|math|foreignobject|animate|set|image|video|audio|font)$/u;
const OF_PAYLOADS = /xss/iu;
/** Attributes whose value is an address that is loaded or followed. */
const ADDRESS = /^(?:href|src|srcset|action|formaction|data|poster|background|ping|cite|manifest|to|from|values)$/u;
const RUNS = /^[\p{Cc}\s]*(?:javascript|vbscript|data|blob|view-source|file)\s*:/iu;
const DATA = /^application\/(?:ld\+json|json)$/u;

type Element = Tree.Element;
const valueOf = ({ attrs }: Element, name: string): string => attrs.find((one) => one.name === name)?.value ?? '';

/** What is wrong with a script: one that holds data may contain payloads, as text, and must be whole. */
function scriptFaults(script: Element): string[] {
  const text = textOf(script);
  if (!DATA.test(valueOf(script, 'type'))) return OF_PAYLOADS.test(text) ? [`a script: ${text.slice(0, 80)}`] : [];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [`broken data: ${text.slice(0, 80)}`];
  }
}

/** What came out of a payload on a page: elements, attributes, scripts, and links that run or load something. */
export function pageFaults(html: string): string[] {
  return elementsOf(html).flatMap((element) => {
    const { tagName, attrs } = element;
    const faults = FOREIGN.test(tagName) || OF_PAYLOADS.test(tagName) ? [`<${tagName}>`] : [];
    for (const { name, value } of attrs) {
      if (/^on/iu.test(name) || OF_PAYLOADS.test(name)) faults.push(`${tagName} ${name}=${value}`);
      // A picture of our own may be data; a payload never is.
      const isOwn = !OF_PAYLOADS.test(value) && !/^\s*data:text/iu.test(value);
      if (ADDRESS.test(name) && RUNS.test(value) && !isOwn) faults.push(`${tagName} ${name}=${value}`);
      if (ADDRESS.test(name) && /^(?:https?:)?[\\/]{2}[^/?#]*xss\.example/iu.test(value.trim()))
        faults.push(`${tagName} ${name}=${value}`);
      if (
        /^(?:id|name)$/u.test(name) &&
        tagName !== 'meta' &&
        /xss|^(?:getElementById|currentScript|attributes|childNodes)$/iu.test(value)
      )
        faults.push(`${tagName} ${name}=${value}`);
      if (name === 'style' && OF_PAYLOADS.test(value)) faults.push(`${tagName} style=${value}`);
      if (name === 'http-equiv' && value !== 'content-security-policy') faults.push(`meta ${value}`);
    }
    if (tagName === 'script') faults.push(...scriptFaults(element));
    if (tagName === 'style' && OF_PAYLOADS.test(textOf(element))) faults.push('a style');
    return faults;
  });
}
