/** What a property of a thing may be, by schema.org: a text, a number, a date, an address, or a thing of a type. */
type Value = 'text' | 'date' | 'boolean' | 'url' | `/${string}` | readonly Value[];
type Shape = Readonly<Record<string, Value>>;

const THING: Shape = { name: 'text', alternateName: 'text', description: 'text', url: 'url', identifier: 'text' };
const WORK: Shape = {
  ...THING,
  inLanguage: 'text',
  license: 'url',
  dateModified: 'date',
  datePublished: 'date',
  isAccessibleForFree: 'boolean',
};
const ORGANIZATION = ['Organization', 'GovernmentOrganization'] as const;
const thing = (...types: readonly string[]): Value => types.map((type): Value => `/${type}`);

/** The types of schema.org that the portal uses, with the properties that they have there. */
const SHAPES: Readonly<Record<string, Shape>> = {
  Organization: THING,
  GovernmentOrganization: { ...THING, foundingDate: 'date', dissolutionDate: 'date' },
  AdministrativeArea: { ...THING, containedInPlace: thing('AdministrativeArea', 'Place') },
  Place: { ...THING, address: thing('PostalAddress') },
  PostalAddress: { ...THING, addressLocality: 'text' },
  GovernmentService: {
    ...THING,
    serviceType: 'text',
    areaServed: thing('AdministrativeArea'),
    provider: thing(...ORGANIZATION),
    availableChannel: thing('ServiceChannel'),
  },
  ServiceChannel: { ...THING, serviceUrl: 'url' },
  Event: {
    ...THING,
    inLanguage: 'text',
    startDate: 'date',
    endDate: 'date',
    previousStartDate: 'date',
    eventStatus: 'url',
    eventAttendanceMode: 'url',
    location: thing('Place'),
    organizer: thing(...ORGANIZATION),
    about: 'text',
  },
  Legislation: {
    ...WORK,
    text: 'text',
    legislationPassedBy: thing(...ORGANIZATION),
    legislationIdentifier: 'text',
    legislationDate: 'date',
    legislationType: 'text',
    legislationLegalForce: 'url',
    legislationChanges: thing('Legislation'),
    legislationApplies: thing('Legislation'),
    isBasedOn: thing('Legislation', 'NewsArticle'),
    encoding: thing('LegislationObject'),
    hasPart: thing('Legislation'),
  },
  LegislationObject: { ...WORK, legislationLegalValue: 'url' },
  NewsArticle: { ...WORK, headline: 'text', publisher: thing(...ORGANIZATION) },
  Dataset: {
    ...WORK,
    creator: thing(...ORGANIZATION),
    includedInDataCatalog: thing('DataCatalog'),
    distribution: thing('DataDownload'),
  },
  DataCatalog: { ...WORK, creator: thing(...ORGANIZATION), dataset: thing('Dataset') },
  DataDownload: { ...WORK, contentUrl: 'url', encodingFormat: 'text', contentSize: 'text' },
};

/** Properties that search engines require of types, where it differs from no requirement. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Dataset: ['name', 'description'],
  Event: ['name', 'location'],
  Legislation: ['name'],
  GovernmentOrganization: ['name'],
  GovernmentService: ['name'],
};

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/u;

function fits(value: unknown, expected: Value): boolean {
  if (typeof expected === 'object') return expected.some((each) => fits(value, each));
  if (expected === 'boolean') return typeof value === 'boolean';
  if (expected.startsWith('/')) {
    if (typeof value !== 'object' || value === null) return false;
    const type = (value as Record<string, unknown>)['@type'];
    return type === undefined ? '@id' in value : typeof type === 'string' && `/${type}` === expected;
  }
  if (typeof value !== 'string' || value === '') return false;
  if (expected === 'date') return DATE.test(value);
  return expected === 'url' ? URL.canParse(value) : true;
}

/** What is wrong with linked data by the vocabulary of schema.org; terms of other vocabularies have a prefix. */
export function shapeProblems(data: unknown, where = '$'): string[] {
  if (Array.isArray(data)) return data.flatMap((each, index) => shapeProblems(each, `${where}[${index}]`));
  if (typeof data !== 'object' || data === null) return [];
  const node = data as Readonly<Record<string, unknown>>;
  const type = node['@type'];
  if (type === undefined) return '@id' in node ? [] : [`${where}: a thing without type and id`];
  if (typeof type !== 'string') return [`${where}: more than one type`];
  if (type.includes(':')) return [];
  const shape = SHAPES[type];
  if (shape === undefined) return [`${where}: schema.org type ${type} is not known here`];
  const id = node['@id'];
  const problems =
    id === undefined || (typeof id === 'string' && URL.canParse(id)) ? [] : [`${where}: @id ${JSON.stringify(id)}`];
  for (const name of REQUIRED[type] ?? []) if (!(name in node)) problems.push(`${where}: ${type} without ${name}`);
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('@') || name.includes(':')) continue;
    const expected = shape[name];
    if (expected === undefined) problems.push(`${where}: ${type} has no ${name}`);
    else {
      for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (!fits(each, expected)) problems.push(`${where}.${name}: ${JSON.stringify(each).slice(0, 80)}`);
      }
    }
    problems.push(...shapeProblems(value, `${where}.${name}`));
  }
  return problems;
}
