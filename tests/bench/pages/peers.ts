import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUFFIX, compress } from '../../../src/server/compression/codings.ts';
import { buildGovuk } from './govuk.ts';
import { install } from './install.ts';
import { buildStarlight } from './starlight.ts';

/** A site made with someone else’s package, to be measured as ours is. */
export interface PeerSite {
  readonly name: string;
  /** Its built files, with compressed twins as ours has. */
  readonly folder: string;
  /** The pages to measure: what each is called in the table, and its path. */
  readonly pages: Readonly<Record<string, string>>;
}

/** What a peer is made with, each at one version. */
export interface Recipe {
  readonly name: string;
  readonly packages: readonly string[];
  readonly pages: Readonly<Record<string, string>>;
  /** Builds the site in a folder that has the packages in its `node_modules`; returns the folder of the built files. */
  readonly build: (house: string) => Promise<string> | string;
}

const RECIPES: readonly Recipe[] = [
  {
    name: 'GOV.UK Frontend 6.6.0',
    packages: ['govuk-frontend@6.6.0', 'nunjucks@3.2.4'],
    pages: { 'start page': '/', 'task list': '/tasks/' },
    build: buildGovuk,
  },
  {
    name: 'Starlight 0.42.4',
    packages: ['@astrojs/starlight@0.42.4', 'astro@7.3.4'],
    pages: { 'first page': '/', guide: '/guides/example/' },
    build: buildStarlight,
  },
];

/** Compresses the text files of a site as ours are. */
function writeTwins(site: string): void {
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:html|css|m?js|json|svg|xml|txt)$/u.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(file + SUFFIX.br, compress(readFileSync(file), 'br', 'most'));
  }
}

/** The peers, installed and built once into the cache of benchmarks. */
export async function buildPeers(only: (name: string) => boolean = () => true): Promise<PeerSite[]> {
  const peers: PeerSite[] = [];
  for (const { name, packages, pages, build } of RECIPES.filter((recipe) => only(recipe.name))) {
    const house = install(name, packages);
    const built = join(house, 'built.txt');
    if (!existsSync(built)) {
      const folder = await build(house);
      writeTwins(folder);
      writeFileSync(built, folder);
    }
    peers.push({ name, folder: readFileSync(built, 'utf8'), pages });
  }
  return peers;
}
