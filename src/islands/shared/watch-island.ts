/** In milliseconds: an island whose code has not come by then is told of; as long as a reader waits for a file of data. */
const PATIENCE = 10_000;

/**
 * Code in the page, right after an island and what is to be said where that does not start (`IslandTrouble`): it stands
 * in the page itself, because a file could be missing like those of the island. It fills the question of the address
 * into the field at once, says why nothing comes where code of the island is missing, late (counted from when a reader
 * sees the island) or stops, and takes that back once the island works. What a reader typed is asked by the form of the
 * page. The Content-Security-Policy names the hash of these lines.
 */
export const WATCH_ISLAND = [
  '{const n=document.currentScript.previousElementSibling,i=n.previousElementSibling,',
  "g=()=>i.querySelector('input[name=q]'),q=new URLSearchParams(location.search).get('q')||'',",
  's=w=>{n.hidden=!w;i.toggleAttribute("data-missing",!!w);',
  'for(const p of n.querySelectorAll("[data-when]"))p.hidden=p.dataset.when!==w;',
  'for(const p of n.querySelectorAll("[data-kept]"))p.hidden=!g()?.value};',
  'let t,f=g();if(f&&q&&!f.value)f.value=q.slice(0,f.maxLength);',
  "i.addEventListener('astro:hydration-error',()=>s('failed'));",
  "i.addEventListener('astro:hydrate',()=>{clearTimeout(t);s()});",
  "addEventListener('error',()=>setTimeout(()=>i.firstElementChild||s('failed')));",
  'const v=new IntersectionObserver(([e])=>{if(e.isIntersecting){v.disconnect();',
  `t=setTimeout(()=>{if(i.hasAttribute('ssr')&&n.hidden)s('slow')},${PATIENCE})}});`,
  'if(i.firstElementChild)v.observe(i.firstElementChild);',
  "n.querySelector('button').onclick=()=>{const f=g();",
  'if(f&&f.value.trim()!==q)f.form.requestSubmit();else location.reload()}}',
].join('');
