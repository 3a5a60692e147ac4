import { isGoneOn } from '../../lifelines/lifelines-of.ts';
import { cityBodies, NOT_AT_DESKS } from '../../places/city-bodies.ts';
import { resolveServices } from '../../resolve/resolve.ts';
import { themeYear, type PortalRecords } from '../../entries/records.ts';
import type { DomainProblem, DomainRule } from '../shared/domain-problem.ts';

const plainAddress = (address: string): string =>
  address
    .toLowerCase()
    .replaceAll(/[\s.,]+/gu, ' ')
    .trim();

/** Nobody is sent to a wrong desk: neither by the desks themselves, nor by the settings, nor by a service. */
export function checkDesks(records: PortalRecords, today: string): DomainProblem[] {
  const isOver = isGoneOn(records, today);
  return [
    ...checkEach(records, isOver, today),
    ...checkFiling(records, isOver, today),
    ...checkServed(records, isOver),
  ];
}

type IsOver = ReturnType<typeof isGoneOn>;

/** Desks are those of bodies that take files and still exist, each listed once and with the unit it serves. */
function checkEach({ desks, agencies }: PortalRecords, isOver: IsOver, today: string): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const taken = new Map<string, string>();
  const local = new Set([...desks.values()].flatMap(({ commune, agency }) => (commune === undefined ? [] : [agency])));
  for (const [id, { kind, agency, commune, address }] of desks) {
    const report = (rule: DomainRule, field: string, values: Record<string, string>): void => {
      problems.push({ rule, collection: 'desks', id, path: [field], values });
    };
    const body = agencies.get(agency)?.kind;
    if (body !== undefined && NOT_AT_DESKS.includes(body)) report('desk-seat', 'agency', { value: agency });
    if (isOver(agency)) report('desk-agency', 'agency', { value: agency, date: today });
    if (commune === undefined && local.has(agency)) report('desk-unit', 'agency', { value: agency });
    const key = `${kind} ${commune ?? ''} ${plainAddress(address)}`;
    const other = taken.get(key);
    if (other === undefined) taken.set(key, id);
    else report('desk-twice', 'address', { taken: other });
  }
  return problems;
}

/** The settings send nobody to a body that has ended, nor to the seat of a department. */
function checkFiling({ portal, agencies }: PortalRecords, isOver: IsOver, today: string): DomainProblem[] {
  const seats = new Map(
    [...agencies].flatMap(([id, { kind, contacts }]) =>
      NOT_AT_DESKS.includes(kind)
        ? contacts.flatMap(({ address }) => (address === undefined ? [] : [[plainAddress(address), id] as const]))
        : [],
    ),
  );
  return [...portal].flatMap(([id, { filing }]) =>
    filing.flatMap(({ agencies: bodies, address }, index): DomainProblem[] => {
      const seat = address === undefined ? undefined : seats.get(plainAddress(address));
      const here = { collection: 'portal', id } as const;
      return [
        ...bodies.flatMap((agency, place): DomainProblem[] =>
          isOver(agency)
            ? [
                {
                  rule: 'desk-agency',
                  ...here,
                  path: ['filing', index, 'agencies', place],
                  values: { value: agency, date: today },
                },
              ]
            : [],
        ),
        ...(seat === undefined
          ? []
          : [
              {
                rule: 'desk-filing',
                ...here,
                path: ['filing', index, 'address'],
                values: { value: address ?? '', agency: seat },
              } as const,
            ]),
      ];
    }),
  );
}

/** What only communes carry out is received by one of theirs, and bodies that ended have one of today beside them. */
function checkServed(records: PortalRecords, isOver: IsOver): DomainProblem[] {
  const city = cityBodies(records);
  const year = String(themeYear(records) ?? '');
  return [...resolveServices(records)].flatMap(([id, service]): DomainProblem[] => {
    const { tiers, receives, decides, agencies_now: now, agencies_then: then } = service;
    const here = { collection: 'services', id } as const;
    const receiving = receives?.agencies ?? [];
    const isLocal = tiers.length === 1 && tiers[0] === 'commune';
    const named = [...now, ...receiving, ...(decides?.agencies ?? [])];
    return [
      ...receiving
        .filter((agency) => isLocal && city.has(agency))
        .map((agency) => ({
          rule: 'service-desk' as const,
          ...here,
          path: ['procedure', 'tiers'],
          values: { value: agency },
        })),
      ...(then.length > 0 && then.every(isOver) && named.length === 0
        ? [
            {
              rule: 'service-nobody' as const,
              ...here,
              path: ['procedure'],
              values: { value: then.join(', '), year },
            },
          ]
        : []),
    ];
  });
}
