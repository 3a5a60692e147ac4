import type { Service } from '../entries/entry.ts';
import type { Portal } from '../portal.ts';

/** The services that may be an older or newer version of one: those its file names, and those whose files name it. */
export const versionsOf = ({ services }: Pick<Portal, 'services'>, { id, related }: Service): Service[] =>
  [...services.values()].filter(
    (other) =>
      related.some(({ service }) => service === other.id) || other.related.some(({ service }) => service === id),
  );
