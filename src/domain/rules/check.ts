import type { DomainProblem } from './shared/domain-problem.ts';
import type { PortalRecords } from '../entries/records.ts';
import { checkGaps } from './subjects/gaps.ts';
import { checkGuides } from './subjects/guides/guides.ts';
import { checkPaperKinds } from './subjects/guides/papers.ts';
import { checkReadings } from './subjects/readings.ts';
import { checkLevels, checkServices } from './subjects/services.ts';
import { checkClaims } from './claims.ts';
import { checkChanges } from './subjects/changes.ts';
import { checkCorrections } from './corrections.ts';
import { checkDialogues } from './subjects/dialogues.ts';
import { checkDirectives, checkTexts } from './subjects/directives.ts';
import { checkDesks } from './subjects/desks.ts';
import { checkDates, checkDocumentIds, checkMembers } from './entries.ts';
import { checkLinks } from './shared/links.ts';
import { checkObligations } from './subjects/obligations.ts';
import { checkOutcomes, checkRankings } from './subjects/outcomes.ts';
import { checkPages } from './pages.ts';
import { checkLedger } from './ledger.ts';
import { checkRelations } from './subjects/relations.ts';
import { checkClauseQuotes, checkClauseRefs, checkLaws } from './subjects/laws.ts';
import { checkPlaces } from './subjects/places.ts';
import { checkTerms } from './terms.ts';
import { checkNames } from './names.ts';
import { checkRegistry } from './registry.ts';
import { checkZones } from './zones.ts';

/** Runs all rules between entries; `today` is an ISO day. */
export const checkRecords = (records: PortalRecords, today: string): DomainProblem[] => [
  ...checkPages(records),
  ...checkLinks(records),
  ...checkDirectives(records),
  ...checkTexts(records),
  ...checkOutcomes(records),
  ...checkRankings(records),
  ...checkLaws(records),
  ...checkClauseRefs(records),
  ...checkClauseQuotes(records),
  ...checkDocumentIds(records),
  ...checkRelations(records),
  ...checkChanges(records),
  ...checkServices(records, today),
  ...checkGaps(records, today),
  ...checkPaperKinds(records),
  ...checkGuides(records),
  ...checkReadings(records, today),
  ...checkLevels(records),
  ...checkPlaces(records),
  ...checkDesks(records, today),
  ...checkLedger(records, today),
  ...checkDialogues(records, today),
  ...checkObligations(records),
  ...checkZones(records, today),
  ...checkCorrections(records, today),
  ...checkTerms(records),
  ...checkNames(records),
  ...checkMembers(records),
  ...checkDates(records, today),
  ...checkClaims(records, today),
  ...checkRegistry(records),
];
