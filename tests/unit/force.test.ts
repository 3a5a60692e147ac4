import { expect, onTestFinished, test } from 'vitest';
import { forceOf } from '../../src/domain/documents/force.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { forceWords } from '../../src/i18n/words/force-words.ts';
import { LOCALES } from '../../src/schema/fields/languages.ts';
import { portalOf } from '../content/real-portal.ts';
import { ScratchPortal } from '../content/scratch-portal.ts';

const OLD = '1-nq-hd';
const end = (date: string): string => `expired: { date: "${date}", sources: [bao-vi-du], confidence: high }\n`;

/** The displayed force of a document of the second portal, after changing its file and a later document. */
function forceLines(
  own: string,
  later?: { kind: string; effective?: string; confidence?: string },
): (string | undefined)[] {
  const scratch = new ScratchPortal();
  onTestFinished(() => {
    scratch.delete();
  });
  if (own !== '') scratch.edit(`documents/${OLD}.yaml`, /$/u, own);
  if (later) {
    const { kind, effective, confidence = 'high' } = later;
    scratch.write(
      'documents/2-nq-hd.yaml',
      `type: nghi-quyet\nsymbol: "2/NQ-HĐ"\nissuer: { vi: "Hội đồng" }\nissued: "1999-05"\n${
        effective === undefined ? '' : `effective: "${effective}"\nchecked: "2000-01-15"\n`
      }subject: { vi: "Cây" }\nrelations:\n  - { kind: ${kind}, document: ${OLD}, sources: [bao-vi-du], confidence: ${confidence} }\nsources: [bao-vi-du]\nconfidence: high\n`,
    );
  }
  const portal = portalOf(scratch.folder);
  return LOCALES.map((locale) => forceWords(portal, getOrThrow(portal.documents, OLD), locale));
}

test('nothing is shown for a document in force, or for uncertain or future changes', () => {
  for (const silent of [
    forceLines('effective: "1999-01-01"\n'),
    forceLines(end('2000-06-01')),
    forceLines('', { kind: 'amends', confidence: 'low' }),
    forceLines('', { kind: 'replaces', effective: '2000-06-01' }),
  ]) {
    expect(silent).toEqual([undefined, undefined]);
  }
});

test('an end has its date and replacement', () => {
  expect(forceLines(end('1999-06-30'))).toEqual([
    'Hết hiệu lực từ 30/06/1999.',
    'No longer in force since 30/06/1999.',
  ]);
  expect(forceLines('', { kind: 'replaces', effective: '1999-07-01' })).toEqual([
    'Hết hiệu lực từ 01/07/1999, thay bằng Nghị quyết 2/NQ-HĐ.',
    'No longer in force since 01/07/1999; replaced by Resolution 2/NQ-HĐ.',
  ]);
  expect(forceLines('', { kind: 'replaces' })).toEqual([
    'Đã được thay bằng Nghị quyết 2/NQ-HĐ, chưa rõ từ ngày nào.',
    'Replaced by Resolution 2/NQ-HĐ; since when is not known.',
  ]);
});

test('a dated end takes precedence over an inferred one', () => {
  expect(forceLines(end('1999-06-30'), { kind: 'replaces', effective: '1999-07-01' })[0]).toBe(
    'Hết hiệu lực từ 30/06/1999, thay bằng Nghị quyết 2/NQ-HĐ.',
  );
});

test('an amendment names the amending document', () => {
  expect(forceLines('', { kind: 'amends' })).toEqual([
    'Đã được sửa đổi, bổ sung bởi Nghị quyết 2/NQ-HĐ.',
    'Amended by Resolution 2/NQ-HĐ.',
  ]);
});

test('decrees on levels: each former one names its successor, the current one has none', () => {
  const portal = portalOf('content');
  const force = (id: string) => {
    const { kind, date, by } = forceOf(portal, getOrThrow(portal.documents, id)) ?? {};
    return [kind, date, by?.map((each) => each.id)];
  };
  expect(force('43-2011-nd-cp')).toEqual(['over', '2022-08-15', ['42-2022-nd-cp']]);
  expect(force('42-2022-nd-cp')).toEqual(['over', '2026-07-01', []]);
  expect(force('224-2026-nd-cp')).toEqual([undefined, undefined, undefined]);
  expect(force('118-2025-nd-cp')).toEqual(['amended', null, ['367-2025-nd-cp', '309-2026-nd-cp']]);
  expect(force('45-2020-nd-cp')).toEqual(['amended', null, ['310-2026-nd-cp']]);
  expect(force('98-2023-qh15')).toEqual(['amended', null, ['260-2025-qh15']]);
});

test('a replacement that nobody verified is told as such, beside what is certain', () => {
  expect(forceLines('', { kind: 'replaces', confidence: 'low' })).toEqual([
    'Có nguồn nói đã được thay bằng Nghị quyết 2/NQ-HĐ, chưa kiểm chứng.',
    'A source says that Resolution 2/NQ-HĐ replaced it; not verified.',
  ]);
  const portal = portalOf('content');
  const words = forceWords(portal, getOrThrow(portal.documents, '61-2018-nd-cp'), 'vi');
  expect(words).toMatch(
    /^Đã được sửa đổi, bổ sung bởi .+ Có nguồn nói đã được thay bằng .*118\/2025.*, chưa kiểm chứng\.$/u,
  );
});

test('a replacement that only we read so ends nothing, and is told as our reading', () => {
  expect(forceLines('', { kind: 'replaces', effective: '1999-07-01', confidence: 'medium' })).toEqual([
    'Thay bằng Nghị quyết 2/NQ-HĐ là cách đọc của chúng tôi.',
    'That Resolution 2/NQ-HĐ takes its place is our reading.',
  ]);
  expect(forceLines(end('1999-06-30'), { kind: 'replaces', effective: '1999-07-01', confidence: 'medium' })[0]).toBe(
    'Hết hiệu lực từ 30/06/1999. Thay bằng Nghị quyết 2/NQ-HĐ là cách đọc của chúng tôi.',
  );
  expect(forceLines('', { kind: 'replaces', effective: '2000-06-01', confidence: 'medium' })[0]).toBeUndefined();
});

test('no document of the portal is said to be replaced by one that only we read so, at any step', () => {
  const portal = portalOf('content');
  const read = [...portal.documents.values()].flatMap((document) =>
    document.relations.filter(({ kind, confidence }) => kind === 'replaces' && confidence === 'medium'),
  );
  expect(read.length).toBeGreaterThan(0);
  const words = ['42-2022-nd-cp', '43-2011-nd-cp'].map((id) =>
    forceWords(portal, getOrThrow(portal.documents, id), 'vi'),
  );
  expect(words).toMatchInlineSnapshot(`
    [
      "Hết hiệu lực từ 01/07/2026. Thay bằng Nghị định 224/2026/NĐ-CP là cách đọc của chúng tôi.",
      "Hết hiệu lực từ 15/08/2022, thay bằng Nghị định 42/2022/NĐ-CP. Nghị định 42/2022/NĐ-CP hết hiệu lực từ 01/07/2026. Thay bằng Nghị định 224/2026/NĐ-CP là cách đọc của chúng tôi.",
    ]
  `);
});
