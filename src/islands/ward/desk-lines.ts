import type { NowRow, UnitList } from '../../domain/places/unit-list.ts';
import { dialled } from '../../domain/text/dialled.ts';
import { insideSentence } from '../../domain/text/inside-sentence.ts';
import { fill } from '../../search/language/fill.ts';

const element = (name: string, text: string, className = ''): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
};

/**
 * The desks of a unit, each a pair of term and description: name; address, telephone, how it is known. The first kind is
 * answered; where it has no known address, so are the others that have one. All are where all are asked for.
 */
export function deskLines(
  { kinds, how, words, locale, official }: UnitList,
  [, name, ...desks]: NowRow,
  wanted: readonly string[],
  isAll = false,
): HTMLElement[] {
  const unit = locale === official ? insideSentence(name) : name;
  const hasAddress = (kind: string): boolean => Boolean(desks[kinds.indexOf(kind)]);
  const [first = '', ...others] = wanted;
  const told = isAll ? wanted : first === '' ? [] : hasAddress(first) ? [first] : [first, ...others.filter(hasAddress)];
  return told.map((kind) => {
    const at = kinds.indexOf(kind);
    const title = element('dt', `${fill(words.desks[at] ?? '', { unit })}:`);
    const answer = document.createElement('dd');
    const row = desks[at];
    if (!row) answer.append(element('span', words.noAddress, 'small'));
    else {
      const [address, known, phone, more] = row;
      const place = element('span', address);
      place.lang = official;
      answer.append(place);
      if (more > 0) answer.append(` ${fill(words.others, { count: more })}`);
      if (phone !== '') {
        const call = element('a', phone) as HTMLAnchorElement;
        call.href = dialled(phone);
        answer.append(' · ', call);
      }
      answer.append(' ', element('span', `(${how[known] ?? ''})`, 'small'));
    }
    const line = document.createElement('div');
    line.append(title, ' ', answer);
    return line;
  });
}
