import { NAME } from './kept-unit.ts';

/**
 * Code that stands in a page itself, right after the chooser, and so runs before anything is painted: for a reader who
 * chose a unit it keeps the room of the answer free, and puts it before the answer that holds for everybody. A module
 * would come too late: what a reader looks at would move. The Content-Security-Policy names its hash.
 */
export const EARLY = [
  'try{',
  `if(/[#&]o=/.test(location.hash)||localStorage.getItem('${NAME}')){`,
  "document.documentElement.classList.add('has-unit');",
  'const b=document.currentScript.previousElementSibling,a=b.parentElement.querySelector(".answer");',
  'if(a)a.before(b)}',
  '}catch{}',
].join('');
