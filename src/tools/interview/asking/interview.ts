import { z } from 'astro/zod';
import { offsetOfClock } from '../../../domain/dates/zone.ts';
import type { PortalRecords } from '../../../domain/entries/records.ts';
import { answerProblems } from './answer-problems.ts';
import { chooseEntry } from './choose-entry.ts';
import { fieldsOf, itemOf, linkedTo, type FormField } from '../../form/fields.ts';
import { findEntries } from './find-entry.ts';
import { readAnswer } from './read-answer.ts';
import type { Prompt } from './prompt.ts';
import { futureProblems } from './future-problems.ts';
import { choiceIn, lineIn } from '../words/interview-words.ts';
import { shorten } from '../../../reader/messages/shorten.ts';
import { isIsoDay } from '../../../schema/fields/primitives.ts';
import { isLocale } from '../../../schema/fields/languages.ts';

export type Answers = Record<string, unknown>;

const isLink = (field: FormField): boolean => linkedTo(field) !== undefined;
/** Language fields of localized texts need no description. */
const isLanguage = ({ name }: FormField): boolean => isLocale(name);
const isGroup = (field: FormField): boolean => (itemOf(field) ?? field).core instanceof z.ZodObject;
/** Drops an optional value. */
const DROP = '-';
const recordOf = (value: unknown): Answers => (typeof value === 'object' && value !== null ? (value as Answers) : {});
const shown = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(', ') : String(value));
/** All words of a value, to tell it from others. */
export const wordsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [String(value)];
/** The day that clocks in a zone show now. */
const offsetDay = (zone = 'UTC'): string => new Date().toLocaleDateString('sv', { timeZone: zone });
const NEW_SOURCE = /^(?:https?:\/\/|\+)/iu;

/** Asks for values according to a schema, until validation accepts each. */
export class Interview {
  readonly prompt: Prompt;
  readonly records: PortalRecords;
  readonly #offsetOf: (clock: string) => string;
  /** The day that “today” is for the content; an answer may raise it. */
  today: string;
  readonly #now: string;
  readonly #newSource: (typed: string) => Promise<string | undefined>;

  /** `newSource` creates a source from its address, or from `+` and its citation, and returns its id. */
  constructor(prompt: Prompt, records: PortalRecords, newSource: (typed: string) => Promise<string | undefined>) {
    this.prompt = prompt;
    this.records = records;
    this.#newSource = newSource;
    const settings = records.portal.get('portal');
    const zone = settings?.time_zone.id;
    this.#offsetOf = (clock) => (zone === undefined ? 'Z' : offsetOfClock(zone, clock));
    this.today = process.env.PORTAL_TODAY ?? settings?.checked ?? '';
    this.#now = offsetDay(zone);
  }

  /** The description of a field in the language of the prompt. */
  line({ description }: FormField): string {
    return lineIn(this.prompt.locale, description);
  }

  /**
   * Asks for the value of a field; undefined if omitted. `where` is its displayed path; `proposed` is the default that
   * Enter accepts.
   */
  async field(field: FormField, where = field.name, proposed?: unknown): Promise<unknown> {
    if (!isLanguage(field)) this.prompt.print(`${this.prompt.label(where)} – ${this.line(field)}`);
    this.#offer(itemOf(field) ?? field);
    for (;;) {
      const answer = await this.#value(field, where, proposed);
      if (answer === undefined && field.optional) return undefined;
      const value = answer === undefined && field.nullable ? null : answer;
      const problems = answerProblems(field, value);
      const future = futureProblems(where, value, this.today);
      if (problems.length === 0 && (future.length === 0 || (await this.#raises(String(value))))) return value;
      this.prompt.refuse([...problems, ...future]);
    }
  }

  /** Offers to raise the day the content was checked to a day that is after it, but not after the clock’s. */
  async #raises(day: string): Promise<boolean> {
    if (process.env.PORTAL_TODAY !== undefined || !isIsoDay(day) || day > this.#now) return false;
    if (!(await this.prompt.yes(this.prompt.word('raise', { value: day, today: this.today })))) return false;
    this.today = day;
    return true;
  }

  /** Asks for an object field by field; Enter accepts the proposed value of a field. */
  async group(
    fields: readonly FormField[],
    where = '',
    proposed: Readonly<Record<string, unknown>> = {},
  ): Promise<Answers> {
    const answers: Answers = {};
    for (const field of fields) {
      const path = where === '' ? field.name : `${where}.${field.name}`;
      const asks = field.optional && isGroup(field) && proposed[field.name] === undefined;
      if (
        asks &&
        !(await this.prompt.yes(`${this.prompt.label(path)} – ${this.line(field)}${this.prompt.word('wanted')}`))
      )
        continue;
      const value = await this.field(field, path, proposed[field.name]);
      if (value !== undefined) answers[field.name] = value;
    }
    return answers;
  }

  async #value(field: FormField, where: string, proposed?: unknown): Promise<unknown> {
    const item = itemOf(field);
    if (field.core instanceof z.ZodObject) return this.group(fieldsOf(field.core), where, recordOf(proposed));
    if (item?.core instanceof z.ZodObject) return this.#groups(fieldsOf(item.core), where, proposed);
    if (item && item.core instanceof z.ZodString && !isLink(item)) return this.#texts(field, proposed);
    const label = this.prompt.label(field.name);
    const answer = await this.prompt.ask(`  ${label}${this.#how(field)}${this.#enter(field, proposed)}`);
    if (answer === DROP && field.optional) return undefined;
    if (answer === '') return proposed ?? undefined;
    return item ? this.#words(answer, item) : this.#read(field, answer);
  }

  /** Asks for the items of a list; of those that are there, which one to change or drop, or for another one. */
  async #groups(fields: readonly FormField[], where: string, proposed?: unknown): Promise<Answers[]> {
    const groups = Array.isArray(proposed) ? [...(proposed as Answers[])] : [];
    while (groups.length > 0) {
      groups.forEach((one, index) => {
        this.prompt.print(`  ${index + 1} ${shorten(wordsIn(one).join(' – '))}`);
      });
      const answer = await this.prompt.ask(`  ${this.prompt.word('item')}`);
      if (answer === '') return groups;
      if (answer === '+') break;
      const at = Number(answer.replace(DROP, '')) - 1;
      const one = groups[at];
      if (!one)
        this.prompt.refuse([
          { rule: 'value-unknown', values: { field: where, value: answer, expected: `1–${groups.length}, +, -1` } },
        ]);
      else if (answer.startsWith(DROP)) groups.splice(at, 1);
      else groups[at] = await this.group(fields, `${where}[${at + 1}]`, one);
      if (groups.length === 0) return groups;
    }
    do groups.push(await this.group(fields, `${where}[${groups.length + 1}]`));
    while (await this.prompt.yes(this.prompt.word('more', { name: this.prompt.label(where) })));
    return groups;
  }

  /** Asks for a list of texts one by one, because they may contain commas. */
  async #texts({ name }: FormField, proposed?: unknown): Promise<unknown> {
    const texts: string[] = [];
    if (proposed !== undefined) this.prompt.print(`  ${shown(proposed)}`);
    for (;;) {
      const answer = await this.prompt.ask(`  ${this.prompt.label(name)}${this.prompt.word('one')}`);
      if (answer === DROP) return undefined;
      if (answer === '' && texts.length === 0) return proposed;
      if (answer === '') return texts.length === 0 ? undefined : texts;
      texts.push(answer);
    }
  }

  /** Parses a list of ids, choices or numbers in one line. */
  async #words(answer: string, item: FormField): Promise<unknown[] | undefined> {
    const values = new Set<unknown>();
    for (const part of this.#parts(answer, item)) {
      const value = await this.#read(item, part);
      if (value !== undefined) values.add(value);
    }
    return values.size === 0 ? undefined : [...values];
  }

  /** Splits a line at commas, unless all of it is a citation or the name of one entry. */
  #parts(answer: string, item: FormField): string[] {
    const collection = linkedTo(item);
    if (answer.startsWith('+')) return [answer];
    if (collection !== undefined && findEntries(answer, collection, this.records).length === 1) return [answer];
    // Addresses may contain commas, but no spaces.
    const parts = answer.split(answer.includes('://') ? /[,;]\s+/u : /[,;]/u);
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  }

  #read(field: FormField, typed: string): unknown {
    const collection = linkedTo(field);
    if (collection === undefined) return readAnswer(field, typed, this.#offsetOf, this.prompt.locale);
    if (collection === 'sources' && NEW_SOURCE.test(typed)) return this.#newSource(typed);
    return chooseEntry(typed, collection, this.records, this.prompt);
  }

  /** The hint for what Enter alone does. */
  #enter({ optional, nullable }: FormField, proposed: unknown): string {
    if (proposed !== undefined && proposed !== null) return this.prompt.word('proposed', { value: shown(proposed) });
    return optional ? this.prompt.word('skip') : nullable ? this.prompt.word('unknown') : '';
  }

  /** The hint for the input format, if it is not obvious. */
  #how(field: FormField): string {
    const { prompt } = this;
    const item = itemOf(field);
    const many = item !== undefined;
    if (linkedTo(item ?? field) === 'sources') return prompt.word('source');
    if (isLink(item ?? field)) return prompt.word(many ? 'ids' : 'id');
    if (field.core instanceof z.ZodBoolean) return prompt.word('either');
    return many ? prompt.word('several') : '';
  }

  #offer({ core }: FormField): void {
    if (!(core instanceof z.ZodEnum)) return;
    core.options.map(String).forEach((choice, index) => {
      const meaning = choiceIn(this.prompt.locale, choice);
      this.prompt.print(`  ${index + 1} ${choice}${meaning === undefined ? '' : ` – ${meaning}`}`);
    });
  }
}
