import type { ScratchPortal } from './scratch-portal.ts';

/** Adds a registered change of bodies to a portal. */
export function change(portal: ScratchPortal, yaml: string, date = '1999-05-01'): void {
  portal.write(`changes/${date}.yaml`, `${yaml}\ndate: "${date}"\nsources: [bao-vi-du]\nconfidence: high\n`);
  portal.edit('ids.txt', /$/u, `change:${date}\n`);
}

/** Adds a service to a portal, after applying `spoil` to its text. */
export function service(portal: ScratchPortal, spoil: (yaml: string) => string, code = '1.000001'): void {
  const sound = `name: { vi: "Trồng cây", en: "Plant a tree" }
field: cay
audience: citizen
agencies_then: [uy-ban]
agencies_now: [uy-ban]
mapping_confidence: medium
methods: [{ channel: online }]
fees_reliable: false
online_now: true
url: "https://vidu.example/1"
checked: "1999"
sources: [bao-vi-du]
confidence: high
source_name: "Trồng cây"
`;
  portal.write('fields/cay.yaml', 'name: { vi: "Cây", en: "Trees" }\n');
  portal.write(`services/${code}.yaml`, spoil(sound));
  portal.edit('ids.txt', /$/u, `service:${code}\n`);
}
