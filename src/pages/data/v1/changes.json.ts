import type { APIRoute } from 'astro';
import { changeJson } from '../../../domain/revisions/change-json.ts';
import { MOST_CHANGES, newestChanges } from '../../../domain/revisions/history.ts';
import { contentHistory } from '../../../portal.ts';

/** The committed changes of the content, newest day first; empty without git history. */
export const GET: APIRoute = () => {
  const history = contentHistory();
  const { revisions, leftOut } = newestChanges(history.state === 'none' ? [] : history.revisions, MOST_CHANGES);
  const days = revisions.map(({ date, updated, commits, changes }) => ({
    date,
    updated,
    commits,
    changes: changes.map(changeJson),
  }));
  const body = { history: history.state, most: MOST_CHANGES, left_out: leftOut, days };
  return new Response(`${JSON.stringify(body, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
