/** The themes of the European table of data themes that are used here, with their English names there. */
const LABELS = {
  GOVE: 'Government and public sector',
  JUST: 'Justice, legal system and public safety',
  REGI: 'Regions and cities',
  ECON: 'Economy and finance',
} as const;
type ThemeCode = keyof typeof LABELS;

/** What datasets are about beside government, which all are. */
const BESIDE: Readonly<Record<string, ThemeCode>> = {
  districts: 'REGI',
  wards: 'REGI',
  communes: 'REGI',
  'wards-today': 'REGI',
  directives: 'JUST',
  documents: 'JUST',
  laws: 'JUST',
  'service-legal-basis': 'JUST',
  dialogues: 'ECON',
  obligations: 'ECON',
  'dialogue-channels': 'ECON',
};

/** The themes of a dataset. */
export function themesOf(name: string): { readonly code: ThemeCode; readonly label: string }[] {
  const own = BESIDE[name];
  return [...(['GOVE'] as const), ...(own === undefined ? [] : [own])].map((code) => ({ code, label: LABELS[code] }));
}
