import type { BuildRecord } from './build-record.ts';

const digestCommand = (find: string): string => `${find} | LC_ALL=C sort | xargs sha256sum | sha256sum`;

/** Shell commands with which anyone can verify a site. Tests run them unchanged. */
export const verificationCommands = ({ sources, origin, today }: BuildRecord) => ({
  /** In the folder of a site: verifies every file against the published checksums. */
  whole: 'sha256sum --quiet -c SHA256SUMS',
  /** In the sources: verifies that a new build gives the same files. */
  same: [
    'npm ci',
    `PORTAL_URL=${origin} PORTAL_TODAY=${today} npm run build`,
    `curl -sf ${origin}/SHA256SUMS | (cd dist && sha256sum --quiet -c)`,
  ].join('\n'),
  /** In the sources: prints the digests of sources and content. */
  fingerprint: [
    digestCommand(`find ${sources.of.join(' ')} -type f -not -path '*/.*'`),
    `cd content && ${digestCommand("find * -type f -not -path '*/.*'")}`,
  ].join('\n'),
});
