import { expect, it } from 'vitest';
import { houseFormat } from '../../../src/editor/browser/house-format.ts';

const BEFORE = `# Ghi chú của người biên tập
name:
  vi: "Phòng Cây xanh" # tên từ 1998
  en: "Office of Trees"
contacts:
  - { address: "1 phố Cây", as_of: { vi: "1999" }, sources: [bao-vi-du], confidence: high }
kind: department
sources: [bao-vi-du]
confidence: low
`;
const agencies = houseFormat('agencies', () => []);

it('writes an entry that nobody changed as it was', () => {
  // The form trims the texts it reads.
  expect(agencies.toFile(agencies.fromFile(BEFORE.trim()))).toBe(BEFORE);
});

it('changes one line for one word', () => {
  const entry = agencies.fromFile(BEFORE.trim());
  const [contact] = entry.contacts as object[];
  const written = agencies.toFile({ ...entry, contacts: [{ ...contact, address: '2 phố Cây' }] });
  expect(written).toBe(BEFORE.replace('1 phố', '2 phố'));
});

it('writes a new entry in the form of the portal, with null for what is unknown', () => {
  const written = houseFormat('documents', () => []).toFile({
    subject: { vi: 'Trồng cây' },
    type: 'ke-hoach',
    issuer: { vi: 'Ủy ban' },
    symbol: '',
    sources: ['bao-vi-du'],
    confidence: 'high',
  });
  expect(written).toMatchInlineSnapshot(`
    "type: ke-hoach
    symbol: null
    issuer:
      vi: "Ủy ban"
    issued: null
    subject:
      vi: "Trồng cây"
    sources: [bao-vi-du]
    confidence: high
    "
  `);
});

it('writes nothing where the schema is not met', () => {
  const { toFile } = houseFormat('agencies', () => ['thiếu “name”', 'thiếu “kind”']);
  expect(() => toFile({})).toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ message: 'thiếu “name” · thiếu “kind”' }) as Error }),
  );
});
