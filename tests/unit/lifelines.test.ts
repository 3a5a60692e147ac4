import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agency, ChangeEvent } from '../../src/domain/entries/entry.ts';
import type { Portal } from '../../src/domain/portal.ts';
import { answerFor } from '../../src/domain/succession/answer.ts';
import { drawLifelines, existsOn } from '../../src/domain/lifelines/lifelines.ts';

const START = '2021-01-01';
const dayAfter = (days: number): string => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10);

/** A valid history, and the bodies that exist after each change. */
interface History {
  readonly bodies: readonly string[];
  readonly changes: readonly ChangeEvent[];
  readonly alive: readonly { readonly day: string; readonly ids: readonly string[] }[];
}

/** Generates valid histories: each random change involves existing bodies only. */
const histories = (kinds: readonly string[]): fc.Arbitrary<History> =>
  fc
    .tuple(
      fc.integer({ min: 2, max: 6 }),
      fc.array(
        fc.record({
          kind: fc.constantFrom(...kinds),
          gap: fc.integer({ min: 1, max: 90 }),
          pick: fc.nat(),
          other: fc.nat(),
        }),
        {
          maxLength: 12,
        },
      ),
    )
    .map(([count, moves]) => {
      const bodies = Array.from({ length: count }, (_, index) => `b${index}`);
      let living = [...bodies];
      const ended: string[] = [];
      const changes: ChangeEvent[] = [];
      const alive = [{ day: START, ids: [...living] }];
      let days = 0;
      for (const { kind, gap, pick, other } of moves) {
        days += gap;
        const one = living[pick % Math.max(1, living.length)];
        const two = living[other % Math.max(1, living.length)];
        const fresh = `b${bodies.length}`;
        let [originals, results]: [string[], string[]] = [[], []];
        if (kind === 'founded') results = [fresh];
        else if (one === undefined) continue;
        else if (kind === 'ended') originals = [one];
        else if (kind === 'renamed' || kind === 'reorganised' || kind === 'replaced')
          [originals, results] = [[one], [fresh]];
        else if (kind === 'split') [originals, results] = [[one], [one, fresh]];
        else if (kind === 'merged' && two !== undefined && one !== two) [originals, results] = [[one, two], [two]];
        else if (kind === 're-established') {
          const back = ended[other % Math.max(1, ended.length)];
          if (back === undefined) continue;
          [originals, results] = [[one], [one, back]];
        } else continue;
        if (results.includes(fresh)) bodies.push(fresh);
        const gone = originals.filter((id) => !results.includes(id));
        ended.push(...gone);
        living = [...new Set([...living.filter((id) => !gone.includes(id)), ...results])];
        for (const id of results) if (ended.includes(id)) ended.splice(ended.indexOf(id), 1);
        const day = dayAfter(days);
        const change = { id: `c${changes.length}`, kind, date: day, originals, results, others: [] };
        changes.push({ ...change, sources: ['s'], confidence: 'high' } as unknown as ChangeEvent);
        alive.push({ day, ids: [...living] });
      }
      return { bodies, changes, alive };
    });

const ALL = ['founded', 'ended', 'renamed', 'reorganised', 'replaced', 'split', 'merged', 're-established'];
const END = dayAfter(2000);
const entries = (history: History): Agency[] =>
  history.bodies.map((id) => ({ id, name: { vi: id, en: id }, confirmed: [] }) as unknown as Agency);
const portalOf = (history: History): Portal =>
  ({
    agencies: new Map(entries(history).map((body) => [body.id, body])),
    documents: new Map(),
    directives: new Map(),
    services: new Map(),
    changeEvents: history.changes,
  }) as unknown as Portal;

describe('any valid history', () => {
  test('has no faults, and after every change the expected bodies exist', () => {
    fc.assert(
      fc.property(histories(ALL), (history) => {
        const lines = drawLifelines(entries(history), history.changes);
        expect(lines.faults).toEqual([]);
        for (const { day, ids } of history.alive) {
          const existing = history.bodies.filter((id) => existsOn(lines, id, day));
          // Bodies without any change always existed; later ones begin with their first change.
          expect(existing.filter((id) => !ids.includes(id))).toEqual([]);
          expect(ids.filter((id) => !existing.includes(id))).toEqual([]);
        }
      }),
    );
  });

  test('leads to bodies that exist on the day through ordered changes, or to an end', () => {
    fc.assert(
      fc.property(histories(ALL), fc.nat(1500), (history, days) => {
        const on = dayAfter(days);
        const lines = drawLifelines(entries(history), history.changes);
        for (const id of history.bodies.filter((body) => existsOn(lines, body, START))) {
          const { state, bodies, chain } = answerFor(portalOf(history), id, { from: START, on });
          expect(bodies.filter(({ agency }) => !existsOn(lines, agency.id, on))).toEqual([]);
          expect(state === 'ended').toBe(bodies.length === 0);
          const dates = chain.map(({ date }) => date);
          expect(dates).toEqual(dates.toSorted());
          expect(dates.filter((date) => date <= START || date > on)).toEqual([]);
          if (chain.length === 0) expect(bodies.map(({ agency }) => agency.id)).toEqual([id]);
        }
      }),
    );
  });

  test('may be followed in two steps or one, unless a body is re-established', () => {
    const whole = ALL.filter((kind) => kind !== 're-established');
    fc.assert(
      fc.property(histories(whole), fc.nat(1000), (history, days) => {
        const portal = portalOf(history);
        const middle = dayAfter(days);
        const lines = drawLifelines(entries(history), history.changes);
        const ids = (id: string, from: string, on: string) =>
          answerFor(portal, id, { from, on }).bodies.map(({ agency }) => agency.id);
        for (const id of history.bodies.filter((body) => existsOn(lines, body, START))) {
          const twoSteps = ids(id, START, middle).flatMap((next) => ids(next, middle, END));
          expect([...new Set(twoSteps)].sort()).toEqual(ids(id, START, END).sort());
        }
      }),
    );
  });

  test('has a fault as soon as a body acts after its end', () => {
    fc.assert(
      fc.property(histories(ALL), (history) => {
        const lines = drawLifelines(entries(history), history.changes);
        const gone = history.bodies.find((id) => lines.of.get(id)?.at(-1)?.to !== undefined);
        fc.pre(gone !== undefined);
        const again = {
          id: 'again',
          kind: 'ended',
          date: END,
          originals: [gone],
          results: [],
        } as unknown as ChangeEvent;
        const { faults } = drawLifelines(entries(history), [...history.changes, again]);
        expect(faults).toEqual([{ change: 'again', body: gone, kind: 'gone', day: lines.of.get(gone)?.at(-1)?.to }]);
      }),
    );
  });
});
