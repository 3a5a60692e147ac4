import { OFFICIAL } from '../../schema/fields/languages.ts';
import type { ServiceRecord } from '../../schema/services/service.ts';
import type { Service } from '../entries/entry.ts';
import type { PortalRecords } from '../entries/records.ts';
import { isDoubtfulFee } from './source-words.ts';
import { bodyReader, type PlacedReading, type ReadBodies } from './body-readings.ts';
import { methodsOf } from './methods.ts';
import { bodiesThen } from './then.ts';

/** All rows of readings, file after file. */
export const rowsOf = ({ readings }: PortalRecords): PlacedReading[] =>
  [...readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, { rows }]) => rows.map((row, index) => ({ ...row, file, index })));

/** The field of work of each name that sources use; the first field to claim a name has it. */
export const fieldNames = ({ fields }: PortalRecords): ReadonlyMap<string, string> =>
  new Map(
    [...fields].toReversed().flatMap(([id, { source_names: names }]) => names.map((name) => [name, id] as const)),
  );

/** Which bodies handle a service: as its file says, else as the readings of its words answer. */
const bodiesNow = ({ agencies_now: given }: ServiceRecord, { handles, decides }: ReadBodies): readonly string[] => {
  if (given !== undefined) return given;
  const handling = handles?.answer.agencies ?? [];
  return handling.length > 0 ? handling : (decides?.answer.agencies ?? []);
};

const LEAST_SURE = ['low', 'medium', 'high'] as const;

/** How sure the bodies of a service are: no surer than the weakest reading that names them. */
function confidenceOf({ mapping_confidence: given, agencies_now: now }: ServiceRecord, read: ReadBodies) {
  if (given !== undefined && now !== undefined) return given;
  const used = read.handles ?? read.decides;
  const own = [used?.answer.confidence ?? 'low', ...(given === undefined ? [] : [given])];
  return LEAST_SURE.find((level) => own.includes(level)) ?? 'low';
}

const answers = (read: ReadBodies): Pick<Service, 'decides' | 'handles' | 'receives'> => ({
  ...(read.decides && { decides: read.decides.answer }),
  ...(read.handles && { handles: read.handles.answer }),
  ...(read.receives && { receives: read.receives.answer }),
});

function resolve(records: PortalRecords): Map<string, Service> {
  const read = bodyReader(rowsOf(records));
  const fieldOf = fieldNames(records);
  const then = bodiesThen(records);
  return new Map(
    [...records.services].map(([id, record]): [string, Service] => {
      const { procedure, field, ...own } = record;
      const bodies = read(id, procedure);
      const now = [...bodiesNow(record, bodies)];
      const ofField = field ?? fieldOf.get(procedure.field ?? '') ?? '';
      const methods = methodsOf(procedure);
      const { applicants, decision, not_seen_since: gone } = procedure;
      return [
        id,
        Object.freeze({
          ...own,
          ...answers(bodies),
          id,
          name: { ...own.name, [OFFICIAL]: procedure.name },
          source_name: procedure.name,
          field: ofField,
          audience: procedure.audience,
          ...(applicants !== undefined && { applicants }),
          ...then(record, now, { id, field: ofField }),
          agencies_now: now,
          mapping_confidence: confidenceOf(record, bodies),
          tiers: procedure.tiers.filter((tier) => !bodies.notTiers.includes(tier)),
          methods,
          fees_reliable: !procedure.ways.some(({ fees = [] }) => fees.some(isDoubtfulFee)),
          online_now: methods.some(({ channel }) => channel === 'online'),
          ...(decision !== undefined && { decision }),
          url: procedure.url,
          checked: procedure.read,
          ...(gone !== undefined && { not_seen_since: gone }),
          sources: procedure.sources,
          confidence: procedure.confidence,
          procedure,
        }),
      ];
    }),
  );
}

const resolved = new WeakMap<PortalRecords['services'], Map<string, Service>>();

/** The services as everyone sees them, by code: what their files say and what follows from it; concluded once. */
export function resolveServices(records: PortalRecords): ReadonlyMap<string, Service> {
  const known = resolved.get(records.services);
  if (known) return known;
  const services = resolve(records);
  resolved.set(records.services, services);
  return services;
}
