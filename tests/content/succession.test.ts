import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { allDocuments } from '../../src/domain/documents/relations.ts';
import { documentsNamedIn, symbolBook } from '../../src/domain/documents/symbol-book.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { answerFor } from '../../src/domain/succession/answer.ts';
import { directories, directoryDays, firstDay, today } from '../../src/domain/succession/directory.ts';
import { service } from './add-entry.ts';
import { portalOf } from './real-portal.ts';
import { ScratchPortal } from './scratch-portal.ts';

const portal = portalOf('content');
const span = { from: firstDay(portal), on: today(portal) };
const ask = (id: string, on = span.on) => {
  const { state, bodies, chain, moved } = answerFor(portal, id, { ...span, on });
  return {
    state,
    bodies: bodies.map(({ agency }) => agency.id),
    chain: chain.map(({ id: change }) => change),
    moved: moved.map(({ id: change }) => change),
  };
};

describe('the current successor', () => {
  test('Sở Kế hoạch và Đầu tư was merged into Sở Tài chính', () => {
    expect(ask('so-ke-hoach-va-dau-tu')).toEqual({
      state: 'lives',
      bodies: ['so-tai-chinh'],
      chain: ['2025-03-01-so-tai-chinh'],
      moved: [],
    });
  });

  test('Sở Thông tin và Truyền thông was merged into Sở Khoa học và Công nghệ, except for the press', () => {
    expect(ask('so-thong-tin-va-truyen-thong')).toEqual({
      state: 'lives',
      bodies: ['so-khoa-hoc-va-cong-nghe'],
      chain: ['2025-03-01-so-khoa-hoc-va-cong-nghe'],
      moved: ['2025-03-01-bao-chi-xuat-ban'],
    });
  });

  test('Sở Quy hoạch – Kiến trúc was merged and re-established', () => {
    expect(ask('so-quy-hoach-kien-truc')).toEqual({
      state: 'lives',
      bodies: ['so-quy-hoach-kien-truc'],
      chain: ['2025-03-01-so-xay-dung', '2025-05-01-so-xay-dung', '2025-10-01-so-quy-hoach-kien-truc'],
      moved: [],
    });
    expect(ask('so-quy-hoach-kien-truc', '2025-06-30').bodies).toEqual(['so-xay-dung']);
  });

  test('Sở Giao thông vận tải was merged twice, and does not continue as Planning and Architecture', () => {
    expect(ask('so-giao-thong-van-tai')).toEqual({
      state: 'lives',
      bodies: ['so-xay-dung'],
      chain: ['2025-03-01-so-giao-thong-cong-chanh', '2025-05-01-so-xay-dung', '2025-10-01-so-quy-hoach-kien-truc'],
      moved: ['2025-03-01-gplx'],
    });
    expect(ask('so-giao-thong-van-tai', '2025-04-30').bodies).toEqual(['so-giao-thong-cong-chanh']);
  });

  test('Sở Tài nguyên và Môi trường was merged under its own name, then renamed', () => {
    expect(ask('so-tai-nguyen-va-moi-truong')).toEqual({
      state: 'lives',
      bodies: ['so-nong-nghiep-va-moi-truong'],
      chain: ['2025-03-01-so-tai-nguyen-va-moi-truong', '2025-05-01-so-nong-nghiep-va-moi-truong'],
      moved: [],
    });
  });

  test('the districts ended; the answer says so', () => {
    expect(ask('ubnd-quan-huyen')).toMatchObject({ state: 'ended', bodies: [], chain: ['2025-07-01-cap-huyen'] });
  });

  test('a body without recent evidence is unverified', () => {
    expect(ask('ub-nguoi-vn-nuoc-ngoai')).toEqual({
      state: 'unverified',
      bodies: ['ub-nguoi-vn-nuoc-ngoai'],
      chain: [],
      moved: [],
    });
  });

  test('a continuing body has the name of the day', () => {
    const name = (on: string) => answerFor(portal, 'cuc-thue', { ...span, on }).bodies[0]?.name.vi;
    expect([name('2021-06-01'), name('2025-04-01'), name(span.on)]).toEqual([
      'Cục Thuế Thành phố',
      'Chi cục Thuế khu vực II',
      'Thuế Thành phố Hồ Chí Minh',
    ]);
  });

  test('every change on a chain has a source', () => {
    for (const { sources } of portal.changeEvents) expect(sources.length).toBeGreaterThan(0);
  });
});

describe('transferred work', () => {
  const follow = (id: string) => {
    const service = getOrThrow(portal.services, id);
    return service.agencies_then.map((body) => {
      const { bodies, chain, moved } = answerFor(portal, body, span, service);
      const ids = (list: readonly { id: string }[]): string[] => list.map((change) => change.id);
      return { bodies: bodies.map(({ agency }) => agency.id), chain: ids(chain), moved: ids(moved) };
    });
  };

  test('affects the services it names, which leave their body', () => {
    const moved = (id: string) => [{ bodies: ['cong-an'], chain: [id], moved: [id] }];
    expect(follow('3.000333')).toEqual(moved('2025-03-01-lltp'));
    expect(follow('3.000347')).toEqual(moved('2025-03-01-gplx'));
  });

  test('does not affect other services of the same body', () => {
    expect(follow('1.003915')).toEqual([]);
    expect(follow('2.000829')).toEqual([{ bodies: ['so-tu-phap'], chain: [], moved: [] }]);
    expect(follow('1.002693')).toMatchObject([{ bodies: ['so-xay-dung'], moved: [] }]);
    expect(follow('1.000703')).toMatchObject([{ bodies: ['so-xay-dung'], moved: [] }]);
  });

  test('leads every service to a body that handles it today', () => {
    for (const service of portal.services.values()) {
      for (const body of service.agencies_then) {
        const { chain, bodies } = answerFor(portal, body, span, service);
        if (!chain.some(({ kind }) => kind === 'transferred-function')) continue;
        // The words of the source may name further bodies that take part today.
        const heirs: unknown = expect.arrayContaining(bodies.map(({ agency }) => agency.id));
        expect(service.agencies_now, service.id).toEqual(heirs);
      }
    }
  });

  test('is applied first on a day with other changes of its body, whatever the ids of the changes', () => {
    const scratch = new ScratchPortal();
    onTestFinished(() => {
      scratch.delete();
    });
    service(scratch, (yaml) => yaml.replace('agencies_now: [uy-ban]', 'agencies_now: [phong-cay-xanh]'));
    service(scratch, (yaml) => yaml.replace('agencies_now: [uy-ban]', 'agencies_now: [phong-hoa]'), '1.000002');
    const agency = readFileSync('tests/fixtures/second-portal/agencies/phong-cay-xanh.yaml', 'utf8');
    scratch.write('agencies/phong-hoa.yaml', agency.replace('Phòng Cây xanh', 'Phòng Hoa'));
    const change = (id: string, yaml: string): void => {
      scratch.write(`changes/${id}.yaml`, `${yaml}\ndate: "1999-05-01"\nsources: [bao-vi-du]\nconfidence: high\n`);
      scratch.edit('ids.txt', /$/u, `change:${id}\n`);
    };
    scratch.edit('ids.txt', /$/u, 'agency:phong-hoa\n');
    change('a-doi', 'kind: replaced\noriginals: [uy-ban]\nresults: [phong-hoa]');
    change(
      'b-chuyen',
      'kind: transferred-function\nfunction: { vi: "Tưới cây" }\noriginals: [uy-ban]\nresults: [phong-cay-xanh]\nservices: ["1.000001"]',
    );
    expect(scratch.report('en')).toMatch(/0 problems\.$/u);
    const other = portalOf(scratch.folder);
    const successors = (code: string) =>
      answerFor(other, 'uy-ban', { from: '1999-01-01', on: '1999-12-31' }, getOrThrow(other.services, code)).bodies.map(
        ({ agency: { id } }) => id,
      );
    expect([successors('1.000001'), successors('1.000002')]).toEqual([['phong-cay-xanh'], ['phong-hoa']]);
  });
});

describe('the directory of a day', () => {
  const steps = new Map(directories(portal).map((step) => [step.day, step]));
  const ids = (list: readonly { agency: { id: string } }[] | undefined) => list?.map(({ agency }) => agency.id).sort();

  test('exists for the days on which the city changed', () => {
    expect(directoryDays(portal)).toEqual([
      '2021-01-01',
      '2024-01-01',
      '2025-03-01',
      '2025-05-01',
      '2025-07-01',
      '2025-10-01',
      today(portal),
    ]);
  });

  test('lists the bodies that began and ended', () => {
    expect(ids(steps.get('2024-01-01')?.came)).toEqual(['so-an-toan-thuc-pham']);
    expect(ids(steps.get('2024-01-01')?.went)).toEqual(['ban-quan-ly-attp']);
    expect(ids(steps.get('2025-05-01')?.went)).toEqual([
      'khu-nam',
      'so-giao-thong-cong-chanh',
      'so-tai-nguyen-va-moi-truong',
      'tay-bac',
      'thu-thiem',
    ]);
    expect(ids(steps.get('2025-07-01')?.went)).toEqual(['ubnd-quan-huyen', 'ubnd-tp-thu-duc']);
    expect(ids(steps.get('2025-10-01')?.came)).toEqual(['so-quy-hoach-kien-truc']);
  });

  test('is complete: every body was in the previous one or began since', () => {
    const all = directories(portal);
    for (const [index, step] of all.entries()) {
      const before = new Set(ids(all[index - 1]?.bodies ?? step.bodies));
      for (const { agency } of step.went) before.delete(agency.id);
      for (const { agency } of step.came) before.add(agency.id);
      // Of bodies known from procedures of today alone, no source says when they came.
      const isToday = step.day === today(portal);
      const known = step.bodies.filter(({ agency }) => !(isToday && agency.today_only));
      expect([...before].sort()).toEqual(ids(known));
    }
  });
});

test('a change leads to the documents that its words name', () => {
  const book = symbolBook(allDocuments(portal));
  const astray = portal.changeEvents.flatMap(({ id, legal_basis: basis, legal_basis_document: linked }) => {
    const named = documentsNamedIn(basis?.vi ?? '', book);
    return named.length === 0 || (linked !== undefined && named.includes(linked)) ? [] : [`${id}: ${String(linked)}`];
  });
  expect(astray).toEqual([]);
  expect(portal.changeEvents.filter((change) => change.legal_basis_document !== undefined)).toHaveLength(7);
});
