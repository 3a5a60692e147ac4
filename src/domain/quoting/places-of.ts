import { fold } from '../../search/language/fold.ts';

/** Where words stand in a text, as offsets. Words without marks find those with marks; with marks only the same. */
export function placesOf(text: string, words: string): number[] {
  const sought = words.normalize().trim().toLowerCase();
  if (sought === '') return [];
  const hasMarks = fold(sought) !== sought;
  const all = hasMarks ? text.toLowerCase() : fold(text);
  const places: number[] = [];
  for (let at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + sought.length)) places.push(at);
  return places;
}
