import { OFFICIAL } from '../../schema/fields/languages.ts';
import type { Procedure } from '../../schema/services/procedure.ts';
import type { ServiceRecord } from '../../schema/services/service.ts';
import type { Service } from '../entries/entry.ts';
import type { PortalRecords } from '../entries/records.ts';
import { oncePerObject, oncePerSameEntries } from '../lists/once.ts';
import { bodyReader, type PlacedReading, type ReadBodies } from './body-readings.ts';
import { leastSure } from './least-sure.ts';
import { hasDoubtfulFee, methodsOf } from './methods.ts';
import { bodiesThen } from './then.ts';

/** All rows of readings, file after file, and what they answer for each service by its code. */
export interface AllReadings {
  readonly rows: readonly PlacedReading[];
  readonly byCode: ReadonlyMap<string, ReadBodies>;
}

/**
 * All rows of readings, and what they answer for a service. Answers are kept: a service whose file, like those of the
 * rows, is as it was when the content was read last need not be read again.
 */
const readerOf = oncePerSameEntries((readings: PortalRecords['readings']) => {
  const rows = [...readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, { rows: own }]) => own.map((row, index) => ({ ...row, file, index })));
  const read = bodyReader(rows);
  const kept = new WeakMap<Procedure, ReadBodies>();
  const readOnce = (code: string, procedure: Procedure): ReadBodies => {
    const bodies = kept.get(procedure) ?? read(code, procedure);
    kept.set(procedure, bodies);
    return bodies;
  };
  return { rows, readOnce };
});

/** Reads the bodies of all services, once for the records. */
export const readAllBodies = oncePerObject(({ readings, services }: PortalRecords): AllReadings => {
  const { rows, readOnce } = readerOf(readings);
  return { rows, byCode: new Map([...services].map(([code, { procedure }]) => [code, readOnce(code, procedure)])) };
});

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

/** How sure the bodies of a service are: no surer than the weakest reading that names them. */
function confidenceOf({ mapping_confidence: given, agencies_now: now }: ServiceRecord, read: ReadBodies) {
  if (given !== undefined && now !== undefined) return given;
  const used = read.handles ?? read.decides;
  return leastSure([used?.answer.confidence ?? 'low', ...(given === undefined ? [] : [given])]);
}

const answers = (read: ReadBodies): Pick<Service, 'decides' | 'handles' | 'receives'> => ({
  ...(read.decides && { decides: read.decides.answer }),
  ...(read.handles && { handles: read.handles.answer }),
  ...(read.receives && { receives: read.receives.answer }),
});

/** The services as everyone sees them, by code: what their files say and what follows from it; concluded once. */
export const resolveServices = oncePerObject((records: PortalRecords): ReadonlyMap<string, Service> => {
  const { byCode } = readAllBodies(records);
  const fieldOf = fieldNames(records);
  const then = bodiesThen(records);
  return new Map(
    [...records.services].map(([id, record]): [string, Service] => {
      const { procedure, field, ...own } = record;
      const bodies = byCode.get(id) ?? { notTiers: [] };
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
          fees_reliable: !hasDoubtfulFee(procedure),
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
});
