import type { StaleWords } from '../../problems/message.ts';

/** Texts of the list of statements about the present. */
export const stale: StaleWords = {
  kinds: {
    law: 'told as in force',
    level: 'this rule holds now',
    filing: 'takes files now',
    desk: 'has its desk there now',
    portal: 'where to look and file now',
    channel: 'where to ask now',
    system: 'works now',
    service: 'is done so now',
    agency: 'is at work',
  },
  summary: (count, before) => {
    const statements = `${count} statement${count === 1 ? '' : 's'} about today`;
    return before === undefined ? `${statements}.` : `${statements}, last looked at before ${before}.`;
  },
  never: 'no date',
};
