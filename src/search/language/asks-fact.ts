import { fold } from './fold.ts';

/** Words by which a question asks a fact: how many, in which year, in which place, what was before a merger. Not what a matter costs or takes. */
const FACT =
  /\b(?:bao nhieu|may (?:quan|huyen|phuong|xa|thanh pho|don vi|so nganh)|tong so|nam nao|khi nao|bao gio|truoc sap nhap|sau sap nhap|dan so|dien tich|(?:hang|thu) may|xep hang|how many|population|what rank|which year|when was|when were|when did)\b/u;
const COST =
  /\b(?:tien|phi|le phi|bao lau|may ngay|may hom|may thang|bao nhieu ngay|giay to|ho so|thu tuc|nop|lam|how many days)\b/u;

/** Whether a question asks a fact about the city rather than how something is done. */
export function asksFact(question: string): boolean {
  const folded = fold(question);
  return FACT.test(folded) && !COST.test(folded);
}
