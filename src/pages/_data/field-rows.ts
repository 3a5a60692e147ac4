import type { Dataset } from '../../publish/data/tables/dataset.ts';
import type { DataField } from '../../publish/data/shape/fields.ts';
import type { Translate } from '../../i18n/language/translate.ts';
import { INTERNATIONAL, type Locale } from '../../schema/fields/languages.ts';

function typeOf({ kind, of, isRequired, isNullable }: DataField, t: Translate): string {
  const type = of === undefined ? t(`data.kind.${kind}`) : t('data.list', { of: t(`data.kind.${of}`) });
  return [type, ...(isRequired ? [] : [t('data.optional')]), ...(isNullable ? [t('data.nullable')] : [])].join(', ');
}

interface FieldRow {
  cells: { text?: string; lang?: Locale; items?: { text: string; lang?: Locale }[] }[];
}

/**
 * Table rows for the fields of a dataset: path, type, form in CSV, and description, which is in English. Fields inside
 * another field stand apart, under its name: some have dozens.
 */
export function fieldRows(
  { fields, columns }: Pick<Dataset, 'fields' | 'columns'>,
  t: Translate,
): { own: FieldRow[]; nested: [of: string, rows: FieldRow[]][] } {
  const forms = new Map(columns.map(({ path, form }) => [path, form]));
  const rowOf = (field: DataField): FieldRow => ({
    cells: [
      { text: field.path, lang: INTERNATIONAL },
      { text: typeOf(field, t) },
      { text: t(`data.form.${forms.get(field.path) ?? 'none'}`) },
      {
        items: [
          { text: field.lines.at(-1) ?? '', lang: INTERNATIONAL },
          ...(field.values ? [{ text: t('data.values', { values: field.values.join(', ') }) }] : []),
        ],
      },
    ],
  });
  const outerOf = ({ path }: DataField): string => path.split(/[.[]/u, 1)[0] ?? path;
  const isInside = (field: DataField): boolean => outerOf(field) !== field.path;
  return {
    own: fields.filter((field) => !isInside(field)).map(rowOf),
    nested: [...Map.groupBy(fields.filter(isInside), outerOf)].map(([of, inside]) => [of, inside.map(rowOf)]),
  };
}
