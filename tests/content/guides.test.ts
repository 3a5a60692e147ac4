import { describe, expect, test } from 'vitest';
import { askedBy, papersByDesk, type AskedPaper } from '../../src/domain/guides/papers.ts';
import { pictureOf } from '../../src/domain/guides/picture.ts';
import { portalOf } from './real-portal.ts';

const portal = portalOf('content');
const guides = [...portal.guides.values()].map((guide) => [guide.id, guide] as const);

describe.each(guides)('the guide “%s”', (_id, guide) => {
  test('has every line of every procedure of it among the papers, the remarks or what it leaves out with a reason', () => {
    const desks = papersByDesk(portal, guide);
    const listed = desks
      .flatMap(({ papers, remarks }) => [...papers.flatMap(({ asked }) => asked), ...remarks])
      .filter(({ isShown }) => !isShown);
    const left = desks.flatMap(({ left: own }) => own.flatMap(({ asked }) => asked));
    const lineOf = ({ step, line }: AskedPaper): string => `${step.service ?? ''}: ${line.text}`;
    const said = guide.steps.flatMap(({ service = '' }) =>
      (portal.services.get(service)?.procedure.papers ?? []).flatMap(({ items }) =>
        items.map(({ text }) => `${service}: ${text}`),
      ),
    );
    expect(new Set([...listed, ...left].map(lineOf))).toEqual(new Set(said));
    expect(said.length).toBeGreaterThan(0);
    // A step that chooses no cases takes every line of its procedure once.
    const whole = guide.steps.filter(({ cases }) => cases === undefined);
    expect(listed.filter(({ step }) => whole.includes(step))).toHaveLength(
      whole.reduce((sum, step) => sum + askedBy(portal, { ...step, shows: [] }).length, 0),
    );
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
