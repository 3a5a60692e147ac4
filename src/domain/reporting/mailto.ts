/** Longer addresses are cut by some mail programs and systems. */
export const LONGEST_MAILTO = 2_000;

/** RFC 6068 ends lines with both characters; what it sets apart (`&`, `?`, `=`, quotes, spaces) is percent-encoded. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed().replace(/\r?\n/gu, '\r\n'));

/** A `mailto:` address (RFC 6068) with its subject and no body; `to` is one e-mail address. */
export function mailtoHead(to: string, subject: string): string {
  const at = to.lastIndexOf('@');
  return `mailto:${encodeURIComponent(to.slice(0, at))}@${to.slice(at + 1)}?subject=${encoded(subject)}`;
}

/** The address with as many of the body's lines, from the first, as fit into 2,000 characters. */
export function withBody(head: string, body: string): string {
  const lines = body.split('\n');
  for (let count = lines.length; count > 0; count -= 1) {
    const address = `${head}&body=${encoded(lines.slice(0, count).join('\n'))}`;
    if (address.length <= LONGEST_MAILTO) return address;
  }
  return head;
}
