import { keyOf } from './tokens.ts';

/*
 * Words that people say in the place of those that are written: of the south, of the family, of everyday English. Each
 * is looked for beside the word that was typed, and tells a little less than it.
 */
const VARIANTS: Readonly<Record<string, string>> = {
  sanh: 'sinh',
  mướn: 'thuê',
  lãnh: 'nhận hưởng',
  lĩnh: 'nhận hưởng',
  đốn: 'chặt',
  bịnh: 'bệnh',
  tánh: 'tính',
  chánh: 'chính',
  nhơn: 'nhân',
  nhứt: 'nhất',
  tía: 'cha',
  bố: 'cha',
  má: 'mẹ',
  bầu: 'thai',
  cưới: 'hôn',
  bự: 'lớn',
  xài: 'dùng sử',
  dời: 'chuyển',
  đập: 'phá',
  rớt: 'mất',
  hư: 'hỏng',
  dọn: 'chuyển',
  sửa: 'chữa chính',
  đóng: 'nộp chấm',
  mở: 'thành',
  marry: 'marriage',
  married: 'marriage',
  marrying: 'marriage',
  wedding: 'marriage',
  newborn: 'birth',
  baby: 'birth',
  born: 'birth',
  died: 'death',
  dead: 'death',
  passed: 'death',
  landlord: 'lease rental',
  rent: 'lease rental',
  renew: 'extending extension renewing',
  extend: 'extension renewing',
  lost: 'loss reissuing',
  lose: 'loss',
  stolen: 'loss',
  passport: 'passports',
  license: 'licence',
  licence: 'license',
  foreigner: 'foreign',
  expat: 'foreign',
  benefit: 'allowance',
  benefits: 'allowance',
  job: 'employment work',
  unemployed: 'unemployment',
  jobless: 'unemployment',
  buy: 'purchase',
  house: 'housing home',
  close: 'closing dissolution dissolving terminating',
  shut: 'closing',
  open: 'establishing establishment setting',
  police: 'criminal judicial',
  clearance: 'record records',
};

const BY_KEY: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(VARIANTS).map(([word, written]) => [word, written.split(' ').map(keyOf)]),
);

/** The keys of the words that are written for a spoken one, by the word as it was typed. */
export const variantsOf = (word: string): readonly string[] => BY_KEY.get(word) ?? [];
