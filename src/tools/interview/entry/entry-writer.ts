import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldOf, fieldsOf } from '../../form/fields.ts';
import type { CollectionName } from '../../../schema/fields/collection-names.ts';
import type { PortalRecords } from '../../../domain/entries/records.ts';
import { CITED_FIELDS, sourceSchema, type SourceRecord } from '../../../schema/site/source.ts';
import { id as idSchema } from '../../../schema/fields/primitives.ts';
import type { ContentFile } from '../../../reader/files/read-files.ts';
import type { Problem } from '../../../reader/problems/problem.ts';
import { answerProblems } from '../asking/answer-problems.ts';
import { firstFree, freshIdProblem, sourceId } from './ids.ts';
import { Interview, type Answers } from '../asking/interview.ts';
import type { Prompt } from '../asking/prompt.ts';
import { entryYaml } from '../../form/to-yaml.ts';

const SETTINGS = 'portal.yaml';
const ID = fieldOf('id', idSchema);
const SOURCE_FIELDS = fieldsOf(sourceSchema);
/** Fields asked for a new source; others can be added to its file later. */
const ASKED: readonly string[] = ['kind', ...CITED_FIELDS, 'language', 'read'];

/** What is left unanswered was looked for on the page: whoever answers has it open. */
const unansweredOf = (asked: Answers): Answers => {
  const missing = CITED_FIELDS.filter((field) => asked[field] === undefined);
  return missing.length === 0 ? {} : { unknown: Object.fromEntries(missing.map((field) => [field, 'page'])) };
};

/** One run of the command: the interview, and the sources created along the way. */
export class EntryWriter {
  readonly prompt: Prompt;
  readonly records: PortalRecords;
  readonly interview: Interview;
  readonly #sources: Map<string, SourceRecord>;
  readonly #sourceFiles = new Map<string, ContentFile>();

  constructor(prompt: Prompt, records: PortalRecords) {
    this.prompt = prompt;
    this.#sources = new Map(records.sources);
    this.records = { ...records, sources: this.#sources };
    this.interview = new Interview(prompt, this.records, (typed) => this.#newSource(typed));
  }

  /** Asks for the id of a new entry until it is available; Enter accepts the proposed one. */
  async newId(
    collection: CollectionName,
    proposals: readonly string[],
    ownProblem: (id: string) => Pick<Problem, 'rule' | 'values'> | undefined = () => undefined,
  ): Promise<string> {
    const proposed = proposals.length === 0 ? '' : firstFree(proposals, collection, this.records);
    const hint = proposed === '' ? '' : this.prompt.word('proposed', { value: proposed });
    for (;;) {
      const typed = (await this.prompt.ask(`${this.prompt.word('newId')}${hint}`)) || proposed;
      const problems = answerProblems(ID, typed === '' ? undefined : typed);
      const other = problems.length > 0 ? [] : [ownProblem(typed), freshIdProblem(typed, collection, this.records)];
      const [problem] = [...problems, ...other].filter((one) => one !== undefined);
      if (problem === undefined) return typed;
      this.prompt.refuse([problem]);
    }
  }

  /** The settings with the day the content was checked, where an answer raised it; read anew every time. */
  settingsFile(folder: string): ContentFile[] {
    const { today } = this.interview;
    const { checked } = this.records.portal.get('portal') ?? {};
    if (process.env.PORTAL_TODAY !== undefined || checked === undefined || checked === today) return [];
    const text = readFileSync(join(folder, SETTINGS), 'utf8');
    return [{ path: SETTINGS, text: text.replace(/^checked: *"?[\d-]+"?/mu, `checked: "${today}"`) }];
  }

  /** The files of new sources that an entry refers to; changed answers may have made others unnecessary. */
  sourceFiles(entry: string): ContentFile[] {
    return [...this.#sourceFiles].filter(([id]) => entry.includes(id)).map(([, file]) => file);
  }

  /** Creates a source from its address, or from `+` and its citation; returns an existing one if there is one. */
  async #newSource(typed: string): Promise<string | undefined> {
    const origin = typed.startsWith('+') ? { citation: typed.slice(1).trim() } : { url: typed };
    const [known] = [...this.#sources].filter(([, { url }]) => url !== undefined && url === origin.url);
    if (known !== undefined) {
      this.prompt.print(`  → ${known[0]}`);
      return known[0];
    }
    const fields = SOURCE_FIELDS.filter(({ name }) => name in origin);
    const problems = fields.flatMap((field) => answerProblems(field, origin[field.name as keyof typeof origin]));
    if (problems.length > 0) {
      this.prompt.refuse(problems);
      return undefined;
    }
    this.prompt.print(this.prompt.word('newSource', { value: typed }));
    const id = await this.newId('sources', [sourceId(origin.url, origin.citation)]);
    const asked = await this.interview.group(
      SOURCE_FIELDS.filter(({ name }) => ASKED.includes(name)),
      id,
      { read: this.interview.today },
    );
    const source = { ...origin, ...asked, ...unansweredOf(asked) };
    this.#sources.set(id, source as unknown as SourceRecord);
    this.#sourceFiles.set(id, { path: `sources/${id}.yaml`, text: entryYaml(source, sourceSchema) });
    return id;
  }
}
