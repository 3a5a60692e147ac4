import type { Place } from '../../../i18n/addresses/urls.ts';
import { recordUrl } from '../../../i18n/addresses/urls.ts';
import type { Portal } from '../../../domain/portal.ts';
import type { DatasetName } from '../shape/names.ts';

/** Datasets each of whose items has a file of its own. */
export const RECORDED = [
  'directives',
  'documents',
  'agencies',
  'districts',
  'wards',
  'communes',
  'services',
  'dialogues',
  'agencies-today',
] as const satisfies readonly DatasetName[];
export type RecordedName = (typeof RECORDED)[number];

export const isRecorded = (name: DatasetName): name is RecordedName => (RECORDED as readonly string[]).includes(name);

/** The datasets of a page of an entry, and the id in them; wards have the year of the theme before their code. */
function recordAt(portal: Portal, place: Place): readonly [RecordedName, string] | undefined {
  if (!('id' in place)) return undefined;
  const { route, id } = place;
  // What was merged into another entry has a page that says so, and no record.
  if (route === 'agency') return portal.agencies.has(id) ? ['agencies', id] : undefined;
  if (route === 'service') return portal.services.has(id) ? ['services', id] : undefined;
  if (route === 'dialogue') return portal.dialogues.has(id) ? ['dialogues', id] : undefined;
  if (route === 'document' && portal.directives.has(id)) return ['directives', id];
  if (route === 'document') return portal.documents.has(id) ? ['documents', id] : undefined;
  if (route !== 'place') return undefined;
  if (portal.communes.has(id)) return ['communes', id];
  if (portal.districts.has(id)) return ['districts', id];
  const ward = id.slice(id.indexOf('-') + 1);
  return portal.wards.has(ward) ? ['wards', ward] : undefined;
}

/** The address of the record that a page shows; undefined for pages of no record. */
export function recordOfPage(portal: Portal, place: Place): string | undefined {
  const found = recordAt(portal, place);
  return found && recordUrl(...found);
}
