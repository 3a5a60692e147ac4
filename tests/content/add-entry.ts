import type { ScratchPortal } from './scratch-portal.ts';

/** Adds a registered change of bodies to a portal. */
export function change(portal: ScratchPortal, yaml: string, date = '1999-05-01'): void {
  portal.write(`changes/${date}.yaml`, `${yaml}\ndate: "${date}"\nsources: [bao-vi-du]\nconfidence: high\n`);
  portal.edit('ids.txt', /$/u, `change:${date}\n`);
}

/** What the national portal says of a service, as sparingly as the schema allows. */
const PROCEDURE = `procedure:
  name: "Trồng cây"
  ministry: "bo-cay"
  url: "https://vidu.example/1"
  tiers: [province]
  field: "Cây xanh"
  audience: citizen
  steps: []
  ways:
    - channel: online
  ways_clean: true
  papers: []
  papers_clean: true
  conditions: []
  legal_basis: []
  results: []
  read: "1999"
  sources: [bao-vi-du]
  confidence: high
`;

/** Adds a service to a portal, spoiled before it is written. */
export function service(portal: ScratchPortal, spoil: (yaml: string) => string, code = '1.000001'): void {
  const sound = `name: { en: "Plant a tree" }
field: cay
agencies_then: [uy-ban]
agencies_now: [uy-ban]
mapping_confidence: medium
${PROCEDURE}`;
  portal.write('fields/cay.yaml', 'name: { vi: "Cây", en: "Trees" }\n');
  portal.write(`services/${code}.yaml`, spoil(sound));
  portal.edit('ids.txt', /$/u, `service:${code}\n`);
}

/** Adds a row of readings of bodies to a portal. */
export function reading(portal: ScratchPortal, row: string): void {
  portal.write('readings/01-cay.yaml', `rows:\n  - { ${row}, reason: "Its words", confidence: high }\n`);
}

/** A source at an address, as sparingly as the schema allows. */
export const sourceYaml = (url: string): string => `url: "${url}"
kind: press
language: vi
read: "1999"
unknown: { publisher: notes, title: notes, date: notes }
`;
