import { z } from 'astro/zod';
import { CHANGE_KINDS } from '../../../schema/bodies/change.ts';
import { confidence, partialDate, ref, sourceIds } from '../../../schema/fields/primitives.ts';
import { localized, translatable, type Localized } from '../../../schema/fields/localized.ts';
import type { ChangeEvent } from '../../../domain/entries/entry.ts';
import type { AgencyToday } from '../../../domain/succession/agencies-today.ts';
import { WORK_BASES, type WorkHolder } from '../../../domain/succession/work-today.ts';
import type { Item } from '../shape/item.ts';

/** What is known of a body of today. */
const known = {
  since: partialDate.optional().describe('Its first day; absent: before all records, or no source says.'),
  seen: partialDate
    .optional()
    .describe(
      'Date of the newest evidence that it is at work: it was founded or came from a change, issued a document, was confirmed by a source, or procedures read that day name it or its kind of body; absent: none was found.',
    ),
  confidence: confidence.optional().describe('How sure that evidence is.'),
};
const step = {
  change: ref('changes').describe('Id of the change, in change-events.'),
  date: partialDate.describe('From when it held.'),
};

/** A row of `agencies-today`: whom to ask today about the work of a body. */
export const agencyTodaySchema = z.strictObject({
  name: localized.describe('Name of the body asked about, as in agencies.'),
  on: partialDate.describe('The day this answer is for: when the content was last checked as a whole.'),
  state: z
    .enum(['lives', 'unverified', 'ended'])
    .describe(
      'lives: there is evidence for every body to ask; unverified: it is missing for one; ended: there is no successor: see work.',
    ),
  today: ref('agencies')
    .optional()
    .describe('Id of the body to ask, itself if it goes on; absent: none, or several (see bodies).'),
  today_name: localized.optional().describe('Its name today.'),
  ...known,
  bodies: z
    .array(
      z.strictObject({
        agency: ref('agencies').describe('Id of the body.'),
        name: localized.describe('Its name today.'),
        ...known,
        sources: sourceIds.optional().describe('Ids of the sources of that evidence.'),
      }),
    )
    .describe('All bodies to ask today; itself if it goes on.'),
  steps: z
    .array(z.strictObject({ ...step, kind: z.enum(CHANGE_KINDS).describe('What kind of change it is.') }))
    .describe('The changes that led from the body to those of today, oldest first.'),
  moved: z
    .array(
      z.strictObject({
        ...step,
        function: translatable.optional().describe('Which work moved.'),
        to: z.array(ref('agencies')).describe('Ids of the bodies that took it over.'),
      }),
    )
    .describe('Work that other bodies took over along the way, oldest first.'),
  work: z
    .array(
      z.strictObject({
        agency: ref('agencies').optional().describe('Id of the body; absent for territory.'),
        commune: ref('communes').optional().describe('For territory: id of the unit.'),
        name: localized.describe('Its name today.'),
        basis: z
          .enum(WORK_BASES)
          .describe(
            'succession: it is the body or succeeded it, as in bodies; transfer: a change moved some of the work to it; services: services named the one body then and name the other now; territory: a unit of today formed, in whole or in part, from a district of the body; what else serves there, such as service centres and police: see desks by commune.',
          ),
        change: ref('changes').optional().describe('For transfer: id of the change, in change-events.'),
        district: ref('districts').optional().describe('For territory: id of the district.'),
        services: z.array(ref('services')).optional().describe('For services: the codes of those services.'),
      }),
    )
    .describe(
      'Who has its work today, for joins: all bodies to ask; where there is no successor, who took over some of its work, and the units on its territory. Empty: the content does not say.',
    ),
});

type Body = AgencyToday['bodies'][number];

const knownOf = ({ since, evidence }: Body): Item => ({
  ...(since === undefined ? {} : { since }),
  ...(evidence ? { seen: evidence.date, confidence: evidence.confidence } : {}),
});
const stepOf = ({ id, date }: ChangeEvent): Item => ({ change: id, date });

function holderItem(holder: WorkHolder, nameOf: (id: string) => Localized): Item {
  const { basis } = holder;
  if (basis === 'territory')
    return { commune: holder.commune.id, name: holder.commune.name, basis, district: holder.district.id };
  return {
    agency: holder.agency.id,
    name: nameOf(holder.agency.id),
    basis,
    ...(basis === 'transfer' ? { change: holder.change.id } : {}),
    ...(basis === 'services' ? { services: holder.services } : {}),
  };
}

/**
 * Builds the row of a body; `on` is the day of the answer, `nameOf` gives the name of a body on that day.
 */
export function agencyTodayRow(answer: AgencyToday, on: string, nameOf: (id: string) => Localized): Item {
  const { agency, state, bodies, steps, moved, work } = answer;
  const only = bodies.length === 1 ? bodies[0] : undefined;
  return {
    name: agency.name,
    on,
    state,
    ...(only && { today: only.agency.id, today_name: only.name, ...knownOf(only) }),
    bodies: bodies.map((body) => ({
      agency: body.agency.id,
      name: body.name,
      ...knownOf(body),
      ...(body.evidence ? { sources: body.evidence.sources } : {}),
    })),
    steps: steps.map((change) => ({ ...stepOf(change), kind: change.kind })),
    moved: moved.map((change) => ({
      ...stepOf(change),
      ...(change.function && { function: change.function }),
      to: change.results,
    })),
    work: work.map((holder) => holderItem(holder, nameOf)),
  };
}
