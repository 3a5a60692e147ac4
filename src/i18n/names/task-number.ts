import type { Task } from '../../domain/entries/entry.ts';
import type { Portal } from '../../domain/portal.ts';

/** The number of a task where a page is about several directives: with the symbol of its own, because numbers repeat. */
export const taskNumber = ({ directives }: Portal, { id, directive }: Task): string =>
  directives.size > 1 ? `${directive.symbol ?? directive.id} ${id}` : id;
