import { mailtoHead, withBody } from './mailto.ts';

/** A way to report an error: the address of the link, and what is shown of it. */
export interface ContactLink {
  readonly kind: 'mail' | 'open' | 'call';
  readonly href: string;
  readonly shown: string;
}

/**
 * The way that the settings name, for a report of this subject and text; undefined for `none`. A message is prepared as
 * far as its kind allows: an e-mail has subject and text, a page and a telephone have neither.
 */
export function contactLink(contact: string, subject: string, text: string): ContactLink | undefined {
  if (contact === 'none') return undefined;
  const [scheme = '', rest = ''] = contact.split(/:(.*)/su, 2);
  if (scheme === 'tel') return { kind: 'call', href: contact, shown: rest };
  if (scheme === 'http' || scheme === 'https') {
    const { host, pathname } = new URL(contact);
    return { kind: 'open', href: contact, shown: `${host}${pathname}`.replace(/\/$/u, '') };
  }
  const address = scheme === 'mailto' ? decodeURIComponent(rest.split('?', 1)[0] ?? '') : contact;
  return { kind: 'mail', href: withBody(mailtoHead(address, subject), text), shown: address };
}
