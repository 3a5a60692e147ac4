import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPortal } from '../domain/portal.ts';
import type { Hit } from '../search/engine/engine.ts';
import { allSearchFiles } from '../publish/search/search-files.ts';
import { urlOfRef } from '../i18n/addresses/urls.ts';
import { type Locale, LOCALES } from '../schema/fields/languages.ts';
import { cacheFolder, contentFolder, referenceWords, ROOT, WORDS_FOLDER } from '../reader/settings/content-folder.ts';
import { validate } from '../reader/checks/validate.ts';
import { searchPassages } from '../tools/passages/search-passages.ts';
import { refuse, runCommand } from '../tools/command/usage.ts';
import { keptFiles, type KeptFiles } from '../tools/search/kept-files.ts';
import { openSearcher, type Searcher } from '../tools/search/searcher.ts';

const USAGE = `npm run search -- "words" [--locale ${LOCALES.join('|')}] [--limit 10] [--json] [--queries FILE.jsonl] [--index DIR] [--help]`;
const HELP = `${USAGE}
Tìm trong nội dung bằng chính bộ máy của trang tìm kiếm. --queries: mỗi dòng {"q":…,"locale":…}, in mỗi dòng một kết quả;
sure: kết quả đầu có trọn ý hay chỉ gần nhất; ms là thời gian CPU khi máy đã chạy, bytes và requests là phần trình duyệt
phải tải khi chưa có gì. --index: tìm trong chỉ mục do npm run search:index dựng.
Searches the content with the very engine of the search page. --queries: lines of {"q":…,"locale":…}, a line of results
each; sure: whether the first has all that was asked or is only the nearest; ms is CPU time of a warm engine, bytes and
requests are what a browser with an empty cache would load. --index: searches an index that npm run search:index built.`;

/** Whether the portal has pages in a language. */
const isOffered = (language: unknown): language is Locale => LOCALES.some((each) => each === language);

/** A question and its language. */
interface Question {
  readonly q: string;
  readonly locale: Locale;
}

/** What is needed beside the published files: the theme’s year, and questions to warm up with, by language. */
interface Site {
  readonly year: number;
  readonly warmUp: Readonly<Record<string, readonly string[]>>;
}
const SITE = 'site.json';

/** Number of warm-up questions before measuring. */
const WARM_UP = 60;

/** What published files are made from, beside the content. */
const CODE = ['schema', 'domain', 'i18n', 'reader', 'publish/search', 'search'].map((room) => join(ROOT, 'src', room));

/** The files of search in every language, as they are published. */
async function publishAll(content: string): Promise<KeptFiles> {
  const portal = buildPortal(validate(content, referenceWords()).records);
  const agencies = [...portal.agencies.values()].slice(0, WARM_UP);
  const warmUp = Object.fromEntries(LOCALES.map((locale) => [locale, agencies.map(({ name }) => name[locale])]));
  const site: Site = { year: portal.theme.year, warmUp };
  return new Map([...(await allSearchFiles(portal)), [SITE, new TextEncoder().encode(JSON.stringify(site))]]);
}

async function openSearchers(): Promise<{ deskOf: (locale: Locale) => Promise<Searcher>; year: number }> {
  const { path } = contentFolder();
  const files = await keptFiles(cacheFolder(path, 'search'), [path, WORDS_FOLDER, ...CODE], () => publishAll(path));
  const { year, warmUp } = JSON.parse(new TextDecoder().decode(files.get(SITE))) as Site;
  const desks = new Map<Locale, Searcher>();
  const deskOf = async (locale: Locale): Promise<Searcher> => {
    const desk = desks.get(locale) ?? (await openSearcher(files, locale, { warmUp: warmUp[locale] ?? [] }));
    desks.set(locale, desk);
    return desk;
  };
  return { deskOf, year };
}

/** What is said before answers of which none holds all that was asked. */
const NEAREST = '≈ không mục nào trọn ý, gần nhất: · nothing has all of it, nearest:';

const whyOf = ({ why }: Hit): string =>
  why
    .map((reason) => ('typed' in reason ? `${reason.typed} → ${reason.read}` : `${reason.kind}: ${reason.read}`))
    .join('; ');

/** Where a hit leads: to the part of the page that answers, if a part does. */
function addressOf({ record, excerpt }: Hit, locale: Locale, year: number): string | undefined {
  const url = urlOfRef(record.on ?? record.ref, locale, year);
  return url === undefined || excerpt?.anchor === undefined ? url : `${url}#${excerpt.anchor}`;
}

/** Reads questions, a JSON line each; a bad line is refused with its number. */
function readQuestions(file: string): Question[] | string {
  const questions: Question[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const { q, locale = LOCALES[0] } = JSON.parse(line) as Partial<Question>;
      if (typeof q !== 'string' || !LOCALES.includes(locale)) throw new TypeError(line);
      questions.push({ q, locale });
    } catch {
      return `${file}:${index + 1}: “${line.slice(0, 80)}” → {"q": "…", "locale": "${LOCALES[0]}"}`;
    }
  }
  return questions;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: LOCALES[0] },
      limit: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
      queries: { type: 'string' },
      index: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { locale, limit, queries } = values;
  if (!isOffered(locale)) return refuse(`--locale ${locale}: ${LOCALES.join(' | ')}`);
  if (!/^[1-9]\d{0,2}$/u.test(limit)) return refuse(`--limit ${limit}: 1–999`);
  if (queries === undefined && positionals.length === 0) return refuse(USAGE);
  const questions = queries === undefined ? [{ q: positionals.join(' '), locale }] : readQuestions(queries);
  if (typeof questions === 'string') return refuse(questions);
  if (values.index !== undefined) {
    const json = values.json || queries !== undefined;
    return searchPassages(
      values.index,
      questions.map(({ q }) => q),
      { limit: Number(limit), json },
    );
  }
  const { deskOf, year } = await openSearchers();
  for (const question of questions) {
    const { answer, transferred } = await deskOf(question.locale);
    const before = process.cpuUsage();
    const { hits, suggestion, sure } = await answer(question.q, Number(limit));
    const { user, system } = process.cpuUsage(before);
    const shown = hits.map((hit) => ({
      ref: hit.record.ref,
      title: hit.record.names[0]?.text ?? '',
      url: addressOf(hit, question.locale, year),
      ...(hit.record.apart === undefined ? {} : { apart: hit.record.apart }),
      why: whyOf(hit),
    }));
    if (values.json || queries !== undefined) {
      console.log(
        JSON.stringify({
          q: question.q,
          sure: sure === 'whole',
          hits: shown,
          ms: (user + system) / 1000,
          ...transferred(),
        }),
      );
      continue;
    }
    if (suggestion !== undefined) console.log(`? ${suggestion}`);
    if (sure === 'nearest') console.log(NEAREST);
    shown.forEach(({ title, ref, url, apart, why }, index) => {
      const told = apart === undefined ? title : `${title} (${apart})`;
      console.log(`${index + 1}. ${told}  ${ref}  ${url ?? ''}${why === '' ? '' : `  (${why})`}`);
    });
    if (shown.length === 0) console.log('–');
  }
  return 0;
}

await runCommand(USAGE, () =>
  main().catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return refuse(`${(error as Error).message.split('. ')[0] ?? ''}: ${USAGE}`);
  }),
);
