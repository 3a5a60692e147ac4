/** In milliseconds: a reader waits no longer for the looks of a page than this. */
const PATIENCE = 8000;

/**
 * Code in the head of every page, before its files. Browsers paint nothing while a stylesheet is under way, so one that
 * never comes would leave the page white: a late one no longer holds back the words, and is used when it comes. Where code
 * does not come, or not yet, `lacks-<its component>` on the page lets styles take away what would promise something
 * without it. The Content-Security-Policy names the hash of these lines.
 */
export const MISSING_FILES = [
  '{const c=document.documentElement.classList,g=new Set,',
  "l=s=>s.src.split('/').pop().split('.')[0],",
  "m=s=>{c.add('lacks-'+l(s));if(l(s)==='MyWard')c.remove('has-unit')};",
  "setTimeout(()=>{for(const l of document.querySelectorAll('link[rel=stylesheet]'))",
  "if(!l.sheet){l.media='print';l.onload=()=>{l.media='all'}}",
  `for(const s of document.querySelectorAll('script[src]'))g.has(s)||m(s)},${PATIENCE});`,
  "document.addEventListener('load',({target:s})=>{if(s.tagName==='SCRIPT'){g.add(s);c.remove('lacks-'+l(s))}},true);",
  "addEventListener('error',({target:s})=>{if(s.tagName==='SCRIPT')m(s)},true)}",
].join('');
