import type { DatasetName } from './names.ts';

/** Under which our own words stand. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

/** Fields that hold the words of others, as the sources print them: those keep the rights of their sources. */
const QUOTED: Readonly<Partial<Record<DatasetName, readonly string[]>>> = {
  agencies: ['responsibilities[].text.vi'],
  obligations: ['with.vi', 'field.vi', 'how_often.vi'],
  directives: [
    'subject.vi',
    'conveys.vi',
    'addressees[].vi',
    'tasks[].quote',
    'tasks[].addressed_to.vi',
    'tasks[].misprints[].printed',
  ],
  documents: ['subject.vi'],
  'level-steps': ['definition.vi', 'rules[].quote.vi'],
  levels: ['name', 'body'],
  services: [
    'name.vi',
    'source_name',
    'applicants',
    'methods[].time_words[].words',
    'methods[].time_words[].case',
    'methods[].fee_words[].words',
    'methods[].fee_words[].case',
  ],
  sources: ['title', 'publisher'],
  tasks: ['quote', 'addressed_to.vi', 'misprints[].printed'],
};

export const quotedIn = (name: DatasetName): readonly string[] => QUOTED[name] ?? [];
