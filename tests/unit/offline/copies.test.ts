import { expect, test } from 'vitest';
import { isLasting, keyOf } from '../../../src/islands/offline/copies.ts';
import { markOf, withMark } from '../../../src/islands/offline/mark.ts';
import { isLasting as isLastingOnServer } from '../../../src/server/headers/cache-control.ts';

test('a page is kept under one address, however it is asked for', () => {
  for (const asked of ['', '?q=a', '#o=26740', 'index.html', 'index.html?q=a#b'])
    expect(keyOf(`https://x.example/cong/${asked}`)).toBe('https://x.example/cong/');
  expect(keyOf('https://x.example/a-index.html')).toBe('https://x.example/a-index.html');
});

test('files that never change are those that servers let browsers keep for a year', () => {
  for (const file of [
    '_astro/page.ABC.js',
    '_astro/fonts/0.woff2',
    'search-index/vi/names.56e078efee.json',
    'search-index/shared/laws/text-1.56e078efee.bin',
    'search-index/vi/manifest.json',
    'tim-kiem/index.html',
    'sw.js',
    'offline/vi.json',
  ])
    expect(isLasting(`https://x.example/cong/${file}`), file).toBe(isLastingOnServer(file));
});

test('a saved page says so in its notice, and words stay words', () => {
  const page = new TextEncoder().encode('<aside class="notice"><p>Đây không phải …</p></aside><p>x</p></aside>').buffer;
  const mark = markOf('Bản “lưu” <b> & $1', { text: 'Xem', href: '/a/"' });
  expect(withMark(page, mark)).toBe(
    '<aside class="notice"><p>Đây không phải … <strong class="saved-copy">Bản “lưu” &lt;b&gt; &amp; $1</strong> ' +
      '<a href="/a/&quot;">Xem</a></p></aside><p>x</p></aside>',
  );
});
