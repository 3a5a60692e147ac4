import type { MessageFile } from '../../problems/message.ts';
import { changes } from './changes.ts';
import { corrections } from './corrections.ts';
import { dialogues } from './dialogues.ts';
import { documents } from './documents.ts';
import { entries } from './entries.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { guides } from './guides.ts';
import { interfaceWords } from './interface-words.ts';
import { laws } from './laws.ts';
import { pages } from './pages.ts';
import { places } from './places.ts';
import { registry } from './registry.ts';
import { services } from './services.ts';
import { syntax } from './syntax.ts';
import { report } from './report.ts';
import { readings } from './readings.ts';
import { stale } from './stale.ts';

/** All messages in Vietnamese. */
export const vi: MessageFile = {
  problems: {
    ...files,
    ...syntax,
    ...fields,
    ...entries,
    ...documents,
    ...laws,
    ...changes,
    ...services,
    ...guides,
    ...places,
    ...dialogues,
    ...corrections,
    ...pages,
    ...registry,
    ...interfaceWords,
  },
  report,
  stale,
  readings,
};
