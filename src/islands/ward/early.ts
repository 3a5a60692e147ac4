import { NAME } from './kept-unit.ts';
import { IN_ADDRESS } from './unit-in-address.ts';

/**
 * Code in the head of every page, which runs before anything is painted: where the reader chose a unit, the room of the
 * answer is kept free from the start. A module would come too late: what a reader looks at would move. The
 * Content-Security-Policy names the hash of these lines.
 */
export const BEFORE_PAINT = [
  'try{',
  `if(${String(IN_ADDRESS)}.test(location.hash)||localStorage.getItem('${NAME}'))`,
  "document.documentElement.classList.add('has-unit')",
  '}catch{}',
].join('');

/** Code right after the chooser: puts a chosen unit before the answer that holds for everybody. */
export const OWN_UNIT_FIRST = [
  "if(document.documentElement.classList.contains('has-unit')){",
  'const b=document.currentScript.previousElementSibling,a=b.parentElement.querySelector(".answer");',
  'if(a)a.before(b)}',
].join('');
