import { describe, expect, test } from 'vitest';
import {
  decodeSessionList,
  encodeSessionList,
  type ListedSession,
  type SessionList,
  type SessionListFile,
} from '../../src/domain/dialogues/session-list.ts';
import { choicesOf, narrow, readFilters, writeFilters } from '../../src/islands/dialogues/filters.ts';
import { knownFilters } from '../../src/islands/dialogues/known.ts';
import { loadSessions } from '../../src/islands/dialogues/load-sessions.ts';

const session = (id: string, values: Partial<ListedSession['values']>, more: Partial<ListedSession> = {}) => ({
  id,
  title: `Phiên ${id}`,
  when: '10/2021',
  hosts: ['ITPC'],
  confidence: 'high' as const,
  ...more,
  values: { sector: [], agency: [], audience: [], quarter: ['2021-q4'], standing: ['held'], ...values },
});
const LIST: SessionList = {
  options: {
    sector: [{ id: 'thue', name: 'Thuế' }],
    agency: [{ id: 'itpc', name: 'ITPC' }],
    audience: [
      { id: 'business', name: 'Doanh nghiệp' },
      { id: 'overseas', name: 'Kiều bào' },
    ],
    quarter: [
      { id: '2021-q4', name: 'Quý IV/2021' },
      { id: '2021-q3', name: 'Quý III/2021' },
    ],
    standing: [
      { id: 'held', name: 'Đã diễn ra' },
      { id: 'outcome', name: 'Đã công bố kết quả' },
    ],
  },
  sessions: [
    session('a', { sector: ['thue'], audience: ['business', 'overseas'] }, { lang: 'vi', confidence: 'low' }),
    session('b', { agency: ['itpc'], standing: ['outcome', 'held'] }, { hosts: ['ITPC', 'AmCham'] }),
    session('c', { audience: ['business'] }, { hosts: [] }),
  ],
};
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('a list of sessions', () => {
  test('is read back from its file unchanged', () => {
    expect(decodeSessionList(JSON.parse(JSON.stringify(encodeSessionList(LIST))) as SessionListFile)).toEqual(LIST);
  });

  test('cannot be published with a value that is not an option', () => {
    const stray = { ...LIST, sessions: [session('d', { sector: ['hai-quan'] })] };
    expect(() => encodeSessionList(stray)).toThrow('“hai-quan” is not among the values of the list');
  });

  test.each([
    ['does not come', () => Promise.reject(new Error('404')), { fault: 'unreachable' }],
    ['comes too late', () => Promise.reject(new DOMException('', 'TimeoutError')), { fault: 'slow' }],
    ['is cut', () => Promise.resolve(bytesOf(encodeSessionList(LIST)).slice(0, -9)), { fault: 'cut' }],
    [
      'is of another build',
      () => Promise.resolve(bytesOf({ build: 'old', ...encodeSessionList(LIST) })),
      { fault: 'other-build' },
    ],
    ['is another file', () => Promise.resolve(bytesOf({})), {}],
    [
      'misses a row',
      () => {
        const file = encodeSessionList(LIST);
        return Promise.resolve(bytesOf({ ...file, columns: { ...file.columns, when: ['10/2021'] } }));
      },
      {},
    ],
  ])('that %s is no list', async (_, fetcher, error) => {
    await expect(loadSessions(fetcher, 'phien.json', 'today')).rejects.toMatchObject(error);
  });
});

describe('filters', () => {
  test('are read back from their address', () => {
    const filters = { sector: 'thue', agency: 'itpc', audience: 'business', quarter: '2021-q4', standing: 'held' };
    const address = writeFilters(filters);
    expect(address).toBe('?linh-vuc=thue&co-quan=itpc&doi-tuong=business&quy=2021-q4&trang-thai=held#loc');
    expect(readFilters(address.slice(0, -'#loc'.length))).toEqual(filters);
  });

  test('are read from any address, whatever else it contains', () => {
    expect(readFilters('?quy=2021-Q4&quy=2&co-quan=&x=y&trang-thai=%ff')).toEqual({
      quarter: '2021-q4',
      standing: '�',
    });
    expect(readFilters(`?co-quan=${'a'.repeat(5000)}`).agency).toHaveLength(80);
  });

  test('with unknown values are distinguished from those without results', () => {
    expect(knownFilters({ quarter: '2021-q3', agency: '<b>', standing: 'constructor' }, LIST)).toEqual({
      filters: { quarter: '2021-q3' },
      unknown: [
        { facet: 'agency', value: '<b>' },
        { facet: 'standing', value: 'constructor' },
      ],
    });
  });

  test('keep sessions with every chosen value, and count the results of each option', () => {
    const idsOf = (sessions: readonly ListedSession[]): string[] => sessions.map(({ id }) => id);
    expect(idsOf(narrow(LIST.sessions, {}))).toEqual(['a', 'b', 'c']);
    expect(idsOf(narrow(LIST.sessions, { audience: 'business', standing: 'held' }))).toEqual(['a', 'c']);
    expect(idsOf(narrow(LIST.sessions, { standing: 'held' }))).toContain('b');
    expect(idsOf(narrow(LIST.sessions, { quarter: '2021-q3' }))).toEqual([]);
    expect(choicesOf(LIST.sessions, { sector: 'thue', audience: 'overseas' }, 'audience')).toEqual([
      { value: 'business', count: 1 },
      { value: 'overseas', count: 1 },
    ]);
  });
});
