import { smallPortal } from './small-portal.ts';

/** A state of a session. */
export const state = (kind: string, starts?: string, more: object = {}) => ({
  state: kind,
  date: '2021-01-01',
  ...(starts === undefined ? {} : { starts }),
  sources: [`s-${kind}`],
  confidence: 'high',
  ...more,
});
const ANSWERS = [{ directive: 'cv', task: 'nv-01' }];
const host = (agency: string) => [{ agency }];
/** A portal with duties of several bodies, what was looked up, and sessions of every sort. */
export const portal = smallPortal({
  directives: {
    cv: {
      tasks: [
        { id: 'nv-01', quote: 'một', assignees: ['so', 'cac-so'] },
        { id: 'nv-02', quote: 'hai', assignees: ['khac'] },
      ],
    },
    khac: { theme: '2019', tasks: [{ id: 'nv-01', quote: 'ba', assignees: ['vang'] }] },
  },
  themes: { 2021: {}, 2019: { year: 2019 } },
  agencies: {
    so: {},
    khac: {},
    vang: {},
    'cac-so': {
      members: [
        { agency: 'khac', basis: 'text' },
        { name: { vi: 'Ngoài cổng' }, basis: 'reading' },
      ],
    },
  },
  fields: { thue: {}, dat: {} },
  obligations: {
    quy: {
      checks: [
        { agency: 'so', quarter: '2021-Q2', found: 'nothing' },
        { agency: 'so', quarter: '2021-Q2', found: 'not-held' },
        { agency: 'khac', quarter: '2021-Q1', found: 'nothing' },
      ],
    },
    once: { task: 'nv-02', every: 'year' },
    truoc: { directive: 'khac' },
  },
  dialogues: {
    mot: {
      hosts: host('so'),
      relates: ANSWERS,
      sectors: ['thue', 'thue'],
      states: [state('announced', '2021-03-19'), state('held', '2021-03-20')],
    },
    hai: { hosts: host('so'), sectors: ['dat'], states: [state('held', '2021-02-01')] },
    ba: { hosts: [{ agency: 'khac' }, { name: { vi: 'Hội' } }], states: [state('expected', '2021-Q3')] },
    toi: {
      hosts: host('so'),
      states: [state('announced', '2026-07-01T08:30+07:00'), state('rescheduled', '2026-08-01')],
    },
    huy: { hosts: host('khac'), states: [state('announced', '2026-09-01'), state('cancelled')] },
    nay: { hosts: host('khac'), states: [state('announced', '2026-06-30')] },
  },
});
