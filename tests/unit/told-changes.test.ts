import { describe, expect, test } from 'vitest';
import { changeJson } from '../../src/domain/revisions/change-json.ts';
import type { EntryChange } from '../../src/domain/revisions/entry-change.ts';
import type { FieldChange } from '../../src/domain/revisions/field-change.ts';
import { contentFields, isTechnical, STEERING } from '../../src/domain/revisions/technical.ts';
import { interfaceWords } from '../../src/i18n/language/interface-words.ts';
import { translator } from '../../src/i18n/language/translate.ts';
import { fieldWords, plainValue } from '../../src/i18n/words/revisions.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../src/schema/fields/collection-names.ts';
import { LOCALES } from '../../src/schema/fields/languages.ts';
import { fieldKeys } from '../../src/schema/fields/walk.ts';

describe('what readers are told of changes', () => {
  const change = (fields: FieldChange[], collection: CollectionName = 'services'): EntryChange => ({
    kind: 'changed',
    collection,
    id: '1.000656',
    ref: undefined,
    label: undefined,
    fields,
    unreadable: [],
  });

  test('a field that we renamed or moved is technical, and kept in the JSON', () => {
    const renamed = change([
      { kind: 'removed', path: ['url'], before: 'https://example.org/1' },
      { kind: 'added', path: ['procedure'], after: { url: 'https://example.org/1' } },
    ]);
    expect(contentFields(renamed)).toEqual([]);
    expect(isTechnical(renamed)).toBe(true);
    expect(changeJson(renamed)).toMatchObject({ technical: true, fields: [{ technical: true }, { technical: true }] });
  });

  test('of a field that took over old values, what is new in it is told', () => {
    const moved = change([
      { kind: 'removed', path: ['source_name'], before: 'Thủ tục đăng ký khai tử' },
      { kind: 'added', path: ['procedure'], after: { name: 'Thủ tục đăng ký khai tử', ministry: 'bo-tu-phap' } },
    ]);
    expect(contentFields(moved)).toEqual([{ kind: 'added', path: ['procedure', 'ministry'], after: 'bo-tu-phap' }]);
    expect(changeJson(moved)).not.toHaveProperty('technical');
  });

  test('content that came, went or changed is told, whatever is around it', () => {
    const fields: FieldChange[] = [
      { kind: 'changed', path: ['note', 'vi'], before: 'cũ', after: 'mới' },
      { kind: 'removed', path: ['note', 'en'], before: 'a remark that is gone' },
      { kind: 'added', path: ['states', 1], after: { state: 'cancelled', date: '2021-05-01' } },
      { kind: 'added', path: ['uid'], after: 'a@example.org' },
    ];
    expect(contentFields(change(fields, 'dialogues'))).toEqual(fields.slice(0, 3));
  });

  test('every field of content has a name for readers in every language, the others are known to steer', () => {
    const keys = new Set(COLLECTION_NAMES.flatMap((name) => fieldKeys(COLLECTIONS[name].schema)));
    for (const locale of LOCALES) {
      const words = interfaceWords.get(locale) ?? {};
      const nameless = [...keys].filter((key) => !STEERING.has(key) && !(`revisions.what.${key}` in words));
      expect(nameless).toEqual([]);
    }
    const t = translator('vi');
    const path = ['states', 1, 'starts'];
    expect(fieldWords({ kind: 'changed', path }, t)).toBe('diễn biến 2 › bắt đầu');
    expect(plainValue({ state: 'held', sources: ['bao'], uid: 'x' }, t)).toBe('tình trạng: held, nguồn: bao');
  });
});
