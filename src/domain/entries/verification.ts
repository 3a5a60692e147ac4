import type { BuildRecord } from './build-record.ts';

const digestCommand = (find: string): string => `${find} | LC_ALL=C sort | xargs sha256sum | sha256sum`;

/** Commands by which anyone can verify a site, for a common shell. They are tested as they stand. */
export const verificationCommands = ({ sources, origin, today }: BuildRecord) => ({
  /** In the folder of a site: whether every file is what the site says. */
  whole: 'sha256sum --quiet -c SHA256SUMS',
  /** In the sources: whether a new build gives the same files. */
  same: [
    'npm ci',
    `PORTAL_URL=${origin} PORTAL_TODAY=${today} npm run build`,
    `curl -sf ${origin}/SHA256SUMS | (cd dist && sha256sum --quiet -c)`,
  ].join('\n'),
  /** In the sources: what the digests of the sources and of the content are. */
  fingerprint: [
    digestCommand(`find ${sources.of.join(' ')} -type f -not -path '*/.*'`),
    `cd content && ${digestCommand("find * -type f -not -path '*/.*'")}`,
  ].join('\n'),
});
