import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WORKSHOP } from '../measured.ts';
import { runIn, writeInto } from './making.ts';

/** Packages that the named ones need are taken as they were on this day. */
const AS_OF = '2026-11-27';

/**
 * Installs packages, each with its version, once into the cache of benchmarks: they are many, and only this bench needs
 * them. A new version gets a new folder, and an installation that was interrupted is begun anew. Returns the folder.
 */
export function install(name: string, packages: readonly string[]): string {
  const house = resolve(WORKSHOP, 'peers', name.toLowerCase().replaceAll(/[^a-z0-9.]+/gu, '-'));
  const installed = join(house, 'installed.txt');
  if (existsSync(installed)) return house;
  console.error(`installs ${packages.join(' ')}`);
  rmSync(house, { recursive: true, force: true });
  writeInto(house, { 'package.json': '{ "private": true, "type": "module" }\n' });
  const how = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', `--before=${AS_OF}`];
  runIn(house, 'npm', ['install', ...how, ...packages]);
  writeFileSync(installed, '');
  return house;
}
