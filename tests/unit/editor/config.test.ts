import { readFileSync } from 'node:fs';
import type { EntryCollection, Field } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { cmsConfig } from '../../../src/editor/config/cms-config.ts';
import { EDITED, EDITED_COLLECTIONS } from '../../../src/editor/edited/edited.ts';
import { MESSAGE_LOCALES, type MessageLocale } from '../../../src/reader/messages/messages.ts';
import type { EditorTarget } from '../../../src/reader/settings/editor-target.ts';
import { COLLECTIONS } from '../../../src/schema/collections.ts';

const LOCAL: EditorTarget = { is: 'local' };
const configOf = (locale: MessageLocale, target: EditorTarget = LOCAL) =>
  cmsConfig({ locale, target, offset: '+07:00', repository: { name: 'cong', folder: 'content' } });
const collectionsOf = (locale: MessageLocale) => configOf(locale).collections as EntryCollection[];

const SCHEMA = 'node_modules/@sveltia/cms/schema/sveltia-cms.json';
const validate = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
);

/** A field of the form with those inside it, each with its path. */
function paths(field: Field, before = ''): [path: string, field: Field][] {
  const path = before === '' ? field.name : `${before}.${field.name}`;
  const inner = 'fields' in field && Array.isArray(field.fields) ? (field.fields as Field[]) : [];
  const item = 'field' in field && field.field !== undefined ? [field.field as Field] : [];
  return [[path, field], ...[...inner, ...item].flatMap((one) => paths(one, path))];
}
const fieldsOf = ({ fields }: EntryCollection) => fields.flatMap((field) => paths(field));

describe.each(MESSAGE_LOCALES)('the form in %s', (locale) => {
  const collections = collectionsOf(locale);
  const edited = collections.filter(({ name }) => name in EDITED);

  it('is one that Sveltia CMS takes', () => {
    validate(JSON.parse(JSON.stringify(configOf(locale))));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('names every field in the words of the pages, and says of each what the wizard says', () => {
    const ui = JSON.parse(readFileSync(`content/ui/${locale}.json`, 'utf8')) as Record<string, string>;
    const all = edited.flatMap(fieldsOf).filter(([, { name }]) => name !== 'item');
    expect(all.filter(([, { name }]) => !(`revisions.what.${name}` in ui)).map(([path]) => path)).toEqual([]);
    const silent = all.filter(([, field]) => 'hint' in field && field.hint === '').map(([path]) => path);
    expect(silent).toEqual([]);
  });

  it('refers to collections that it knows', () => {
    const known = new Set(collections.map(({ name }) => name));
    const referred = edited
      .flatMap(fieldsOf)
      .flatMap(([, field]) => (field.widget === 'relation' ? [(field as { collection: string }).collection] : []));
    expect(referred.filter((name) => !known.has(name))).toEqual([]);
    expect(new Set(referred).size).toBeGreaterThan(5);
  });
});

it('has a field of a fitting kind for every field of the schemas that it does not leave out', () => {
  const lines = collectionsOf('en')
    .filter(({ name }) => name in EDITED)
    .flatMap((collection) =>
      fieldsOf(collection).map(
        ([path, field]) =>
          `${collection.name} ${path}: ${field.widget ?? 'string'}${'multiple' in field && field.multiple === true ? ', several' : ''}${'required' in field && field.required === true ? ', required' : ''}`,
      ),
    );
  expect(lines.join('\n')).toMatchSnapshot();
  for (const name of EDITED_COLLECTIONS) {
    const shape = COLLECTIONS[name].schema.shape as Record<string, unknown>;
    const collection = collectionsOf('en').find((one) => one.name === name);
    const inForm = new Set(collection?.fields.map((field) => field.name));
    const { without } = EDITED[name];
    expect(
      Object.keys(shape).filter((key) => !inForm.has(key) && !(without as readonly string[]).includes(key)),
    ).toEqual([]);
    expect(without.filter((key) => !(key in shape))).toEqual([]);
  }
});

it('works on a branch of a repository, and asks for a token of it alone', () => {
  const target: EditorTarget = { is: 'github', repository: 'thanh-pho/cong', branch: 'nhap' };
  expect(configOf('vi', target).backend).toEqual({
    name: 'github',
    repo: 'thanh-pho/cong',
    branch: 'nhap',
    auth_methods: ['token'],
  });
});

it('offers choices with their meanings', () => {
  const dialogues = collectionsOf('vi').find(({ name }) => name === 'dialogues');
  const form = dialogues?.fields.find(({ name }) => name === 'form') as { options: unknown };
  expect(form.options).toContainEqual({ value: 'meeting', label: 'Gặp gỡ, tiếp xúc: một bên tiếp bên kia (meeting)' });
});
