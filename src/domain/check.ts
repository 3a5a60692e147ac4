import type { DomainProblem } from './problem.ts';
import type { PortalRecords } from './records.ts';
import { checkLevels, checkServices } from './rules/services.ts';
import { checkClaims } from './rules/claims.ts';
import { checkChanges } from './rules/changes.ts';
import { checkCorrections } from './rules/corrections.ts';
import { checkDialogues } from './rules/dialogues.ts';
import { checkDirectives } from './rules/directives.ts';
import { checkDates, checkDocumentIds, checkMembers } from './rules/entries.ts';
import { checkLinks } from './rules/links.ts';
import { checkObligations } from './rules/obligations.ts';
import { checkPages } from './rules/pages.ts';
import { checkLedger } from './rules/ledger.ts';
import { checkRelations } from './rules/relations.ts';
import { checkPlaces } from './rules/places.ts';
import { checkTerms } from './rules/terms.ts';
import { checkRegistry } from './rules/registry.ts';

/** Runs every rule between entries. Today is an ISO day. */
export const checkRecords = (records: PortalRecords, today: string): DomainProblem[] => [
  ...checkPages(records),
  ...checkLinks(records),
  ...checkDirectives(records),
  ...checkDocumentIds(records),
  ...checkRelations(records),
  ...checkChanges(records),
  ...checkServices(records, today),
  ...checkLevels(records),
  ...checkPlaces(records),
  ...checkLedger(records, today),
  ...checkDialogues(records, today),
  ...checkObligations(records),
  ...checkCorrections(records, today),
  ...checkTerms(records),
  ...checkMembers(records),
  ...checkDates(records, today),
  ...checkClaims(records, today),
  ...checkRegistry(records),
];
