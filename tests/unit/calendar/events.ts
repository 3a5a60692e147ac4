import ical, { type VEvent } from 'node-ical';

/** The entries of a calendar file by UID, as read by another library. */
export const eventsOf = (file: string): Map<string, VEvent> =>
  new Map(
    Object.values(ical.sync.parseICS(file))
      .filter((component): component is VEvent => component?.type === 'VEVENT')
      .map((event) => [event.uid, event]),
  );

/** The only entry of a calendar file. */
export const eventOf = (file: string): VEvent => {
  const [event] = eventsOf(file).values();
  if (!event) throw new Error('no entry');
  return event;
};

/** A text of an entry, without its language. */
export const shown = (value: VEvent['summary'] | undefined): string | undefined =>
  typeof value === 'object' ? value.val : value;
