import type { DatasetName } from './names.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';

/** Licence of our own texts. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

/** Fields that contain quotations; these keep the rights of their sources. */
const QUOTED: Readonly<Partial<Record<DatasetName, readonly string[]>>> = {
  agencies: [`responsibilities[].text.${OFFICIAL}`],
  obligations: [`with.${OFFICIAL}`, `field.${OFFICIAL}`, `how_often.${OFFICIAL}`],
  directives: [
    `subject.${OFFICIAL}`,
    `conveys.${OFFICIAL}`,
    `addressees[].${OFFICIAL}`,
    'tasks[].quote',
    `tasks[].addressed_to.${OFFICIAL}`,
    'tasks[].misprints[].printed',
  ],
  documents: [`subject.${OFFICIAL}`],
  desks: ['quote'],
  'level-steps': [`definition.${OFFICIAL}`, `rules[].quote.${OFFICIAL}`],
  levels: ['name', 'body'],
  services: [
    `name.${OFFICIAL}`,
    'source_name',
    'applicants',
    'methods[].time_words[].words',
    'methods[].time_words[].case',
    'methods[].fee_words[].words',
    'methods[].fee_words[].case',
    'procedure.name',
    'procedure.applicants',
    'procedure.competent',
    'procedure.carried_out_by',
    'procedure.reception',
    'procedure.steps',
    'procedure.ways[].time.text',
    'procedure.ways[].fees',
    'procedure.ways[].note',
    'procedure.ways_raw',
    'procedure.papers[].group',
    'procedure.papers[].items[].text',
    'procedure.papers[].items[].form',
    'procedure.papers_raw',
    'procedure.conditions',
    'procedure.results[].name',
  ],
  laws: ['title'],
  papers: ['same_as'],
  guides: ['steps[].said[].quote', 'steps[].deadline.said.quote'],
  'service-papers': ['group', 'text', 'form'],
  'service-ways': ['time.text', 'fees', 'note'],
  'service-legal-basis': ['symbol'],
  'service-steps': ['text'],
  'service-conditions': ['text'],
  'service-results': ['name'],
  sources: ['title', 'publisher'],
  tasks: ['quote', `addressed_to.${OFFICIAL}`, 'misprints[].printed'],
};

export const quotedIn = (name: DatasetName): readonly string[] => QUOTED[name] ?? [];
