import { z } from 'astro/zod';
import type { PortalRecords } from '../../../domain/entries/records.ts';
import { answerProblems } from './answer-problems.ts';
import { chooseEntry } from './choose-entry.ts';
import { fieldsOf, itemOf, linkedTo, type Field } from './fields.ts';
import { findEntries } from './find-entry.ts';
import { readAnswer } from './read-answer.ts';
import type { Talk } from './prompt.ts';
import { futureProblems } from './future-problems.ts';
import { choiceIn, lineIn } from '../words/interview-words.ts';
import { isLocale } from '../../../schema/fields/languages.ts';

export type Answers = Record<string, unknown>;

const isLink = (field: Field): boolean => linkedTo(field) !== undefined;
/** The languages of a localized text say what they are by their names alone. */
const isLanguage = ({ name }: Field): boolean => isLocale(name);
const isGroup = (field: Field): boolean => (itemOf(field) ?? field).core instanceof z.ZodObject;
const NEW_SOURCE = /^(?:https?:\/\/|\+)/iu;

/** Asks for values as a schema describes them, until each is one that the validator accepts. */
export class Interview {
  readonly talk: Talk;
  readonly records: PortalRecords;
  readonly #offset: string;
  readonly #today: string;
  readonly #newSource: (typed: string) => Promise<string | undefined>;

  /** `newSource` makes a source from its address, or from `+` and its citation, and gives its id. */
  constructor(talk: Talk, records: PortalRecords, newSource: (typed: string) => Promise<string | undefined>) {
    this.talk = talk;
    this.records = records;
    this.#newSource = newSource;
    const settings = records.portal.get('portal');
    this.#offset = settings?.time_zone.offset ?? 'Z';
    this.#today = process.env.PORTAL_TODAY ?? settings?.checked ?? '';
  }

  /** The line for editors, in the language of the talk. */
  line({ description }: Field): string {
    return lineIn(this.talk.locale, description);
  }

  /**
   * The value of a field; undefined where it is left out. `where` is its path, as a person reads it; `proposed` the text
   * that Enter takes.
   */
  async field(field: Field, where = field.name, proposed?: string): Promise<unknown> {
    if (!isLanguage(field)) this.talk.say(`${where} – ${this.line(field)}`);
    this.#offer(itemOf(field) ?? field);
    for (;;) {
      const answer = await this.#value(field, where, proposed);
      if (answer === undefined && field.optional) return undefined;
      const value = answer === undefined && field.nullable ? null : answer;
      const problems = [...answerProblems(field, value), ...futureProblems(where, value, this.#today)];
      if (problems.length === 0) return value;
      this.talk.refuse(problems);
    }
  }

  /** The values of a group, field by field; Enter takes what is proposed for a field. */
  async group(fields: readonly Field[], where = '', proposed: Readonly<Record<string, string>> = {}): Promise<Answers> {
    const answers: Answers = {};
    for (const field of fields) {
      const path = where === '' ? field.name : `${where}.${field.name}`;
      const asks = field.optional && isGroup(field);
      if (asks && !(await this.talk.yes(`${path} – ${this.line(field)}${this.talk.word('wanted')}`))) continue;
      const value = await this.field(field, path, proposed[field.name]);
      if (value !== undefined) answers[field.name] = value;
    }
    return answers;
  }

  async #value(field: Field, where: string, proposed?: string): Promise<unknown> {
    const item = itemOf(field);
    if (field.core instanceof z.ZodObject) return this.group(fieldsOf(field.core), where);
    if (item?.core instanceof z.ZodObject) return this.#groups(fieldsOf(item.core), where);
    if (item && item.core instanceof z.ZodString && !isLink(item)) return this.#texts(field);
    const answer =
      (await this.talk.ask(`  ${field.name}${this.#how(field)}${this.#enter(field, proposed)}`)) || proposed;
    if (answer === undefined || answer === '') return undefined;
    return item ? this.#words(answer, item) : this.#read(field, answer);
  }

  async #groups(fields: readonly Field[], where: string): Promise<Answers[]> {
    const groups: Answers[] = [];
    do groups.push(await this.group(fields, `${where}[${groups.length + 1}]`));
    while (await this.talk.yes(this.talk.word('more', { name: where })));
    return groups;
  }

  /** A list of texts, in which commas may stand: one by one. */
  async #texts({ name }: Field): Promise<string[] | undefined> {
    const texts: string[] = [];
    for (;;) {
      const answer = await this.talk.ask(`  ${name}${this.talk.word('one')}`);
      if (answer === '') return texts.length === 0 ? undefined : texts;
      texts.push(answer);
    }
  }

  /** A list of ids, choices or numbers, in one line. */
  async #words(answer: string, item: Field): Promise<unknown[] | undefined> {
    const values = new Set<unknown>();
    for (const part of this.#parts(answer, item)) {
      const value = await this.#read(item, part);
      if (value !== undefined) values.add(value);
    }
    return values.size === 0 ? undefined : [...values];
  }

  /** Splits a line at its commas, unless the whole of it is a citation or the name of one entry. */
  #parts(answer: string, item: Field): string[] {
    const collection = linkedTo(item);
    if (answer.startsWith('+')) return [answer];
    if (collection !== undefined && findEntries(answer, collection, this.records).length === 1) return [answer];
    // An address may hold commas, but no spaces.
    const parts = answer.split(answer.includes('://') ? /[,;]\s+/u : /[,;]/u);
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  }

  #read(field: Field, typed: string): unknown {
    const collection = linkedTo(field);
    if (collection === undefined) return readAnswer(field, typed, this.#offset);
    if (collection === 'sources' && NEW_SOURCE.test(typed)) return this.#newSource(typed);
    return chooseEntry(typed, collection, this.records, this.talk);
  }

  /** What Enter alone means. */
  #enter({ optional, nullable }: Field, proposed: string | undefined): string {
    if (proposed !== undefined) return this.talk.word('proposed', { value: proposed });
    return optional ? this.talk.word('skip') : nullable ? this.talk.word('unknown') : '';
  }

  /** How an answer may be typed, where that does not go without saying. */
  #how(field: Field): string {
    const { talk } = this;
    const item = itemOf(field);
    const many = item !== undefined;
    if (linkedTo(item ?? field) === 'sources') return talk.word('source');
    if (isLink(item ?? field)) return talk.word(many ? 'ids' : 'id');
    if (field.core instanceof z.ZodBoolean) return talk.word('either');
    return many ? talk.word('several') : '';
  }

  #offer({ core }: Field): void {
    if (!(core instanceof z.ZodEnum)) return;
    core.options.map(String).forEach((choice, index) => {
      const meaning = choiceIn(this.talk.locale, choice);
      this.talk.say(`  ${index + 1} ${choice}${meaning === undefined ? '' : ` – ${meaning}`}`);
    });
  }
}
