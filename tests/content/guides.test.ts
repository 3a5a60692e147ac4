import { describe, expect, test } from 'vitest';
import { papersByDesk } from '../../src/domain/guides/papers.ts';
import { pictureOf } from '../../src/domain/guides/picture.ts';
import { portalOf } from './real-portal.ts';

const portal = portalOf('content');
const guides = [...portal.guides.values()].map((guide) => [guide.id, guide] as const);

describe.each(guides)('the guide “%s”', (_id, guide) => {
  test('has every line of every procedure of it once among the papers or the remarks', () => {
    const listed = papersByDesk(portal, guide).flatMap(({ papers, remarks }) => [
      ...papers.flatMap(({ asked }) => asked),
      ...remarks,
    ]);
    const lines = listed.map(({ step, line }) => `${step.id}: ${line.text}`);
    const said = guide.steps.flatMap(({ id, service = '' }) =>
      (portal.services.get(service)?.procedure.papers ?? []).flatMap(({ items }) =>
        items.map(({ text }) => `${id}: ${text}`),
      ),
    );
    expect(lines.toSorted()).toEqual(said.toSorted());
    expect(said.length).toBeGreaterThan(0);
  });

  test('asks at no desk for fewer of a paper than one of its procedures does', () => {
    for (const { papers } of papersByDesk(portal, guide)) {
      for (const { originals, copies, asked } of papers) {
        for (const { line } of asked) {
          expect(line.originals).toBeLessThanOrEqual(originals);
          expect(line.copies).toBeLessThanOrEqual(copies);
        }
      }
    }
  });

  test('is drawn without lines that cross', () => {
    expect(pictureOf(guide.steps).crossings).toBe(0);
  });
});
