import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../schema/fields/languages.ts';
import { cacheControlOf } from '../../server/headers/cache-control.ts';
import { mediaTypeOf } from '../../server/headers/media-type.ts';
import { SECURITY_HEADERS, STRICT_TRANSPORT } from '../../server/headers/security-headers.ts';
import { sharingOf } from '../../server/headers/sharing.ts';

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The headers of a site for static hosts that read them from `_headers`. Such hosts join the values of a header that two
 * rules give, so every header stands in rules for one kind of path: what can only be told by a pattern of a name, such as
 * the files of the search index, and the exceptions of Cross-Origin-Resource-Policy, are left to hosts with settings.
 * `shared` are folders of calendars and feeds, which scripts of other sites may read.
 */
export function headersText(isSecure: boolean, shared: readonly string[]): string {
  const data = 'data/v1/index.json';
  return `${[
    rule('/*', { ...SECURITY_HEADERS, ...(isSecure ? STRICT_TRANSPORT : {}) }),
    rule('/_astro/*', { 'Cache-Control': cacheControlOf('_astro/style.css') }),
    rule('/sw.js', { 'Cache-Control': cacheControlOf('sw.js') }),
    rule('/*.webmanifest', { 'Content-Type': mediaTypeOf('x.webmanifest') }),
    rule('/data/*', { ...sharingOf(data), 'Cache-Control': cacheControlOf(data) }),
    rule('/data/v1/akn/*', { 'Content-Type': mediaTypeOf('x.xml') }),
    rule('/data/v1/examples/*.py', { 'Content-Type': mediaTypeOf('x.py') }),
    ...shared.map((folder) => rule(`/${folder}/*`, sharingOf(data))),
  ].join('\n')}\n`;
}

/** Where static hosts find the page for unknown addresses of a language; 404.html is for the rest. */
export const redirectsText = (languages: readonly string[]): string =>
  languages.map((language) => `/${language}/*  /${language}/404/index.html  404\n`).join('');

/**
 * Writes `_headers` and `_redirects`, which Netlify and Cloudflare Pages read, into a build. `url` is that of the site,
 * `shared` are folders of calendars and feeds.
 */
export function writeHostFiles(site: string, url: string, shared: readonly string[]): void {
  // Hosts read them at their root only.
  if ((URL.parse(url)?.pathname ?? '/') !== '/') return;
  const languages = LOCALES.filter((locale) => existsSync(join(site, locale, '404/index.html')));
  writeFileSync(join(site, '_headers'), headersText(url.startsWith('https:'), shared));
  writeFileSync(join(site, '_redirects'), redirectsText(languages));
}
