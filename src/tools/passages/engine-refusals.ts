import { isFieldName, isId, LONGEST_ID, LONGEST_TEXT, type PassageRecord } from '../../search/export/record.ts';

/** Why OpenSearch would refuse a passage, or fail every search that finds it; with the remedies. */
export function refusalsOf({ id, text, ...fields }: PassageRecord): string[] {
  const names = Object.keys(fields).filter((name) => !isFieldName(name));
  const shown = id.slice(0, 60);
  return [
    ...(isId(id) ? [] : [`"id": “${shown}…” quá dài / is too long → OpenSearch: ≤ ${LONGEST_ID} byte`]),
    ...(text.length <= LONGEST_TEXT
      ? []
      : [
          `"text": “${shown}” có ${text.length} ký tự / has ${text.length} characters → ≤ ${LONGEST_TEXT}, chia thành nhiều đoạn / divide it into passages`,
        ]),
    ...names.map(
      (name) =>
        `"${name}": tên trường OpenSearch không nhận / is no field name for OpenSearch → chữ, số, _ và - / letters, digits, _ and -`,
    ),
  ];
}
