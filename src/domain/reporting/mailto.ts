/** Some mail programs and systems truncate longer addresses. */
export const LONGEST_MAILTO = 2_000;

/** RFC 6068 requires CRLF line breaks and percent-encoding of reserved characters. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed().replace(/\r?\n/gu, '\r\n'));

/** Builds a `mailto:` address (RFC 6068) with a subject and no body; `to` is one e-mail address. */
export function mailtoHead(to: string, subject: string): string {
  const at = to.lastIndexOf('@');
  return `mailto:${encodeURIComponent(to.slice(0, at))}@${to.slice(at + 1)}?subject=${encoded(subject)}`;
}

/** Appends as many lines of the body as fit into 2,000 characters. */
export function withBody(head: string, body: string): string {
  const lines = body.split('\n');
  for (let count = lines.length; count > 0; count -= 1) {
    const address = `${head}&body=${encoded(lines.slice(0, count).join('\n'))}`;
    if (address.length <= LONGEST_MAILTO) return address;
  }
  return head;
}
