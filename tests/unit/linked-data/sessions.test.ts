import { describe, expect, test } from 'vitest';
import { sessionData } from '../../../src/publish/linked-data/event-data.ts';
import { sessions } from '../../../src/domain/dialogues/schedule.ts';
import { smallPortal } from '../domain/small-portal.ts';
import { address, url, written } from './written.ts';

describe('a session for machines', () => {
  const plain = { title: { vi: 'Đối thoại thuế' }, languages: [], topics: [] };
  const data = (dialogue: object, hosts: string[] = []) => {
    const [session] = sessions(smallPortal({ dialogues: { d: { ...plain, ...dialogue } } }));
    if (!session) throw new Error('a session');
    return written(sessionData(session, hosts, 'Thành phố', address('d')));
  };
  const state = (kind: string, starts?: string, more: object = {}) => ({
    state: kind,
    date: '2021-01-01',
    starts,
    ...more,
  });

  test('says when it is, how it stands, and only what is known', () => {
    expect(data({ states: [state('announced', '2026-09-01')] })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': url('d'),
      url: address('d').url,
      name: 'Đối thoại thuế',
      startDate: '2026-09-01',
      eventStatus: 'https://schema.org/EventScheduled',
      location: {
        '@type': 'Place',
        name: 'Thành phố',
        address: { '@type': 'PostalAddress', addressLocality: 'Thành phố' },
      },
    });
    expect(data({ states: [state('expected', '2026-Q4')] })).not.toHaveProperty('startDate');
  });

  test('says who holds it, where, for whom and about what', () => {
    const more = { mode: 'hybrid', venue: { vi: 'Hội trường' }, languages: ['vi', 'en'], topics: [{ vi: 'thuế' }] };
    const states = [state('announced', '2026-09-01T08:00+07:00', { ends: '2026-09-01T10:00+07:00' })];
    expect(data({ ...more, states }, ['Sở'])).toMatchObject({
      endDate: '2026-09-01T10:00+07:00',
      inLanguage: ['vi', 'en'],
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: { name: 'Hội trường', address: { addressLocality: 'Thành phố' } },
      organizer: [{ '@type': 'Organization', name: 'Sở' }],
      about: ['thuế'],
    });
  });

  test('says from when it was moved, and that it was cancelled', () => {
    const moved = [
      state('announced', '2026-09-01'),
      state('rescheduled', '2026-09-08'),
      state('rescheduled', '2026-09-15'),
    ];
    expect(data({ states: moved })).toMatchObject({
      startDate: '2026-09-15',
      previousStartDate: '2026-09-08',
      eventStatus: 'https://schema.org/EventRescheduled',
    });
    expect(data({ states: [...moved, state('cancelled')] })).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    });
    const held = data({ states: [state('expected', '2026-Q1'), state('held', '2026-02-01')] });
    expect(held).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled' });
    expect(held).not.toHaveProperty('previousStartDate');
  });
});
