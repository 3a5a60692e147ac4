import { z } from 'astro/zod';
import type { Backend, CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { COLLECTIONS } from '../../schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schema/fields/collection-names.ts';
import { fieldsThatAre } from '../../schema/collections.ts';
import type { EditorTarget } from '../../reader/settings/editor-target.ts';
import type { MessageLocale } from '../../reader/messages/messages.ts';
import { labelIn } from '../../tools/interview/words/interview-words.ts';
import { EDITOR_WORDS } from '../words/by-language.ts';
import { capital, cmsFields, type FormContext } from './cms-field.ts';
import { EDITED, EDITED_COLLECTIONS, formatOf, type EditedCollection } from '../edited/edited.ts';
import type { Repository } from '../repository/repository.ts';
import { titleOf } from './titles.ts';

/** What the form is made for. */
export interface Edition extends FormContext {
  readonly target: EditorTarget;
  readonly repository: Repository;
}

/** Where entries of a collection are. */
const filesOf = (collection: CollectionName, folder: string) => ({
  name: collection,
  folder: [folder, COLLECTIONS[collection].folder].filter((part) => part !== '').join('/'),
  extension: COLLECTIONS[collection].files.split('.').at(-1) ?? 'yaml',
});

/** The field that names entries as one to read, where the form leaves it as it is. */
function readOnly(path: string, fields: readonly Field[], locale: MessageLocale): Field[] {
  const [name = '', inner] = path.split('.');
  if (fields.some((field) => field.name === name)) return [];
  const shown: Field = {
    name: inner ?? name,
    label: capital(labelIn(locale, inner ?? name)),
    widget: 'string',
    readonly: true,
    required: false,
  };
  return [
    inner === undefined ? shown : { name, label: capital(labelIn(locale, name)), widget: 'object', fields: [shown] },
  ];
}

function editedCollection(collection: EditedCollection, edition: Edition): EntryCollection {
  const { kinds, id } = EDITOR_WORDS[edition.locale];
  const [several, one] = kinds[collection];
  const { schema } = COLLECTIONS[collection];
  const { isAdded, without, title, ...proposed } = EDITED[collection];
  const fields = cmsFields(schema as z.ZodObject, edition, without);
  return {
    ...filesOf(collection, edition.repository.folder),
    format: formatOf(collection),
    label: several,
    label_singular: one,
    identifier_field: title,
    summary: `{{${title}}} · {{slug}}`,
    // Ids are permanent, and removed ones leave a tombstone.
    create: isAdded,
    delete: false,
    duplicate: false,
    thumbnail: false,
    ...('id' in proposed
      ? {
          slug: {
            template: proposed.id,
            editable: ['create'],
            hint: id,
            pattern: ['^[a-z0-9]+(?:[.-][a-z0-9]+)*$', id],
          },
        }
      : {}),
    fields: [...readOnly(title, fields, edition.locale), ...fields],
    editor: { preview: false },
  };
}

/** A collection that entries only refer to: as much of it as a picker shows. */
function referredCollection(collection: CollectionName, folder: string): EntryCollection {
  const [name = '', inner] = titleOf(collection).split('.');
  const field: Field = { name: inner ?? name, widget: 'string', required: false };
  return {
    ...filesOf(collection, folder),
    format: COLLECTIONS[collection].files.endsWith('.yaml') ? 'yaml' : 'yaml-frontmatter',
    identifier_field: titleOf(collection),
    hide: true,
    create: false,
    delete: false,
    fields: [inner === undefined ? field : { name, widget: 'object', required: false, fields: [field] }],
  };
}

/** The collections that fields of the form refer to and that it does not change itself. */
function referredTo(): CollectionName[] {
  const referred = new Set(
    EDITED_COLLECTIONS.flatMap((collection) => {
      const { without } = EDITED[collection] as { without: readonly string[] };
      return fieldsThatAre(collection, 'reference')
        .filter(({ path: [first = ''] }) => !without.includes(first))
        .flatMap(({ meaning }) => (meaning.to.length === 1 ? meaning.to : []));
    }),
  );
  return COLLECTION_NAMES.filter((name) => referred.has(name) && !(name in EDITED));
}

const backendOf = ({ target, repository }: Edition): Backend =>
  target.is === 'github'
    ? { name: 'github', repo: target.repository, branch: target.branch, auth_methods: ['token'] }
    : // The form offers files of this computer beside a repository of this name, which it cannot reach.
      { name: 'github', repo: `local/${repository.name}`, auth_methods: ['token'] };

/** The configuration of the form: nothing of it is written by hand but which collections it changes. */
export const cmsConfig = (edition: Edition): CmsConfig => ({
  load_config_file: false,
  app_title: EDITOR_WORDS[edition.locale].title,
  backend: backendOf(edition),
  media_folder: `${edition.repository.folder}/.media`,
  media_libraries: { default: false, stock_assets: { providers: [] } },
  show_preview_links: false,
  slug: { encoding: 'ascii', clean_accents: true, lowercase: true },
  output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
  editor: { preview: false },
  collections: [
    ...EDITED_COLLECTIONS.map((collection) => editedCollection(collection, edition)),
    ...referredTo().map((collection) => referredCollection(collection, edition.repository.folder)),
  ],
});
