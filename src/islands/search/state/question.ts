import { withoutFaults } from '../../../domain/text/characters.ts';
import { LONGEST } from '../../../search/terms/query.ts';

/** A question as stored in the address of the search page. */
export interface Question {
  readonly q: string;
  readonly kind?: string | undefined;
  readonly audience?: 'citizen' | 'business' | undefined;
  readonly agency?: string | undefined;
  readonly year?: number | undefined;
}

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u;

/** A question as a line or a tab has it: a longer one would push away or hide what is beside it. */
const MOST_SHOWN = 60;
export const shortened = (q: string): string => (q.length > MOST_SHOWN ? `${q.slice(0, MOST_SHOWN)}…` : q);

/** Reads a question from an address; invalid parts are ignored. */
export function readQuestion(search: string): Question {
  const parameters = new URLSearchParams(search);
  const id = (name: string): string | undefined => {
    const value = parameters.get(name) ?? '';
    return ID.test(value) && value.length <= 80 ? value : undefined;
  };
  const audience = parameters.get('audience');
  const year = parameters.get('year') ?? '';
  return {
    q: withoutFaults(parameters.get('q') ?? '').slice(0, LONGEST),
    kind: id('kind'),
    audience: audience === 'citizen' || audience === 'business' ? audience : undefined,
    agency: id('agency'),
    year: /^(?:19|20)\d{2}$/u.test(year) ? Number(year) : undefined,
  };
}

/** The address of a question, without empty parameters. */
export function writeQuestion(question: Question): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) {
    if (value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}
