import type { Dialogue } from '../entries/entry.ts';

/** UID of a session in calendars (RFC 5545). It derives from the permanent id, not from the address of the portal. */
export const sessionUid = ({ id, uid }: Pick<Dialogue, 'id' | 'uid'>, domain: string): string =>
  uid ?? `dialogue-${id}@${domain}`;

/** UID of the quarter window of an obligation. */
export const windowUid = (obligation: string, quarter: string, domain: string): string =>
  `obligation-${obligation}-${quarter.toLowerCase()}@${domain}`;

/** UID of the entry that tells of the cancellation of a session with a UID. */
export const noticeUid = (uid: string): string => `cancelled-${uid}`;
