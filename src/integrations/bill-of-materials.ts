import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { ROOT } from '../reader/settings/content-folder.ts';

/** The published list of all packages that a build is made with (CycloneDX 1.6, JSON); linked from pages. */
export const SBOM_FILE = 'sbom.cdx.json';

/** A package of a lock file (npm, version 3). */
interface LockedPackage {
  readonly name?: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Locked = Readonly<Record<string, LockedPackage>>;

const INSIDE = 'node_modules/';
/** The name of the package in a folder of a lock file. */
const nameAt = (folder: string): string => folder.slice(folder.lastIndexOf(INSIDE) + INSIDE.length);

/** An address of a package (purl): https://github.com/package-url/purl-spec. */
const purlOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;

/** The folder of the package that code in `folder` gets under a name: the nearest one, as Node looks for it. */
function resolveFrom(folder: string, name: string, locked: Locked): string | undefined {
  for (let at = folder; ;) {
    const candidate = `${at === '' ? '' : `${at}/`}${INSIDE}${name}`;
    if (candidate in locked) return candidate;
    if (at === '') return undefined;
    at = at.slice(0, Math.max(at.lastIndexOf(INSIDE) - 1, 0));
  }
}

function componentOf(folder: string, { name = nameAt(folder), version, license, integrity }: LockedPackage) {
  const component = new Models.Component(Enums.ComponentType.Library, name, {
    bomRef: folder,
    version,
    purl: purlOf(name, version),
  });
  if (license !== undefined) component.licenses.add(new Models.LicenseExpression(license));
  const [algorithm, base64] = integrity?.split('-') ?? [];
  if (algorithm === 'sha512' && base64 !== undefined)
    component.hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(base64, 'base64').toString('hex'));
  return component;
}

/**
 * Lists all packages of a lock file that a build may use, with versions, licences, digests and what needs what. Has no
 * date or serial number, so the same lock file always gives the same bytes. `lock` is the text of package-lock.json.
 */
export function writeBillOfMaterials(lock: string): string {
  const { packages } = JSON.parse(lock) as { packages: Locked };
  const used = Object.entries(packages).filter(([, { dev, devOptional }]) => !dev && !devOptional);
  const components = new Map(
    used.map(([folder, { name = '', version, ...rest }]) => [
      folder,
      folder === ''
        ? new Models.Component(Enums.ComponentType.Application, name, { bomRef: name, version })
        : componentOf(folder, { name: nameAt(folder), version, ...rest }),
    ]),
  );
  const bom = new Models.Bom();
  for (const [folder, { dependencies, optionalDependencies }] of used) {
    const component = components.get(folder);
    if (component === undefined) continue;
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const other = components.get(resolveFrom(folder, needed, packages) ?? '');
      if (other !== undefined && other !== components.get('')) component.dependencies.add(other.bomRef);
    }
    if (folder === '') bom.metadata.component = component;
    else bom.components.add(component);
  }
  const normalise = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalise).serialize(bom, { sortLists: true, space: 1 })}\n`;
}

/** Publishes what a build is made with. */
export const billOfMaterials = (): AstroIntegration => ({
  name: 'bill-of-materials',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
      writeFileSync(fileURLToPath(new URL(SBOM_FILE, dir)), writeBillOfMaterials(lock));
    },
  },
});
