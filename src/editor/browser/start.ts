import { locale } from './page-language.ts';
import CMS, { type CmsConfig } from '@sveltia/cms';
import { COLLECTIONS } from '../../schema/collections.ts';
import { shapeProblems } from '../../reader/files/shape.ts';
import { problemMessage } from '../../reader/messages/format-problem.ts';
import { DATE_WIDGET, EDITED_COLLECTIONS, formatOf, type EditedCollection } from '../edited/edited.ts';
import { DateField } from './date-field.ts';
import { houseFormat, type Entry } from './house-format.ts';

/** Entries of the form have no location in a file yet. */
const NOWHERE = { data: undefined, problems: [], locate: () => ({ line: 1, column: 1 }) };

/** What `npm run check` would say of the shape of an entry. */
function problemsOf(collection: EditedCollection, entry: Entry): string[] {
  const { schema } = COLLECTIONS[collection];
  const { error } = schema.safeParse(entry, { reportInput: true });
  return error ? shapeProblems('', NOWHERE, schema, error).map((problem) => problemMessage(problem, locale)) : [];
}

CMS.registerFieldType(DATE_WIDGET, DateField);
for (const collection of EDITED_COLLECTIONS)
  CMS.registerCustomFormat(
    formatOf(collection),
    'yaml',
    houseFormat(collection, (entry) => problemsOf(collection, entry)),
  );
const config = (await (await fetch('config.json')).json()) as CmsConfig;
await CMS.init({ config });
