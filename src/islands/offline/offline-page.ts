import type { OfflineSummary } from '../../domain/offline/offline-list.ts';
import { fill } from '../../search/language/fill.ts';
import { keptUnit, UNIT_KEPT } from '../ward/kept-unit.ts';
import { unitInAddress } from '../ward/unit-in-address.ts';
import { bytesOf, filesOf, isOwn, SERVICE, servicesAtHand, WARD, type Patterns } from './choice.ts';
import { copiesOf, dropAll, keyOf, missingFrom, type ChosenPart, type SavedCopy } from './copies.ts';
import { forgetBuilds, keepBuild } from './kept-build.ts';
import { loadFiles, loadSummary, serviceName } from './loading.ts';
import type { OfflineWords } from './offline-words.ts';
import { canRegister, unregister } from './registered.ts';
import type { SaveFailed } from './save.ts';

/** In milliseconds: nothing is shown before sizes are known, so that nothing moves, but no longer than this. */
const LONGEST_BLANK = 2000;

/** What the page says of the site, beside its words. */
interface Site {
  readonly base: string;
  readonly pageFile: string;
  readonly home: string;
  readonly summary: string;
  readonly files: string;
  readonly units: string;
  readonly record: string;
  readonly patterns: Patterns;
}

/** Lets the reader save parts of the portal, see what is saved, bring it up to date and remove it. */
function equip(box: HTMLElement): void {
  const part = (name: string): HTMLElement => {
    const found = box.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`the page lacks “${name}”`);
    return found;
  };
  const words = JSON.parse(box.dataset.texts ?? '') as OfflineWords;
  const site = JSON.parse(box.dataset.site ?? '') as Site;
  const { lang: locale } = document.documentElement;
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const sizeOf = (bytes: number): string =>
    bytes < 1_000_000
      ? fill(words.kb, { size: figures.format(Math.ceil(bytes / 1000)) })
      : fill(words.mb, { size: figures.format(bytes / 1_000_000) });
  const dateOf = (day: string): string => day.split('-').reverse().join('/');
  const boxes = (): HTMLInputElement[] => [...box.querySelectorAll<HTMLInputElement>('[name=part]')];
  const chosen = (): ChosenPart[] =>
    boxes()
      .filter(({ checked }) => checked)
      .map(({ value, dataset }) => ({ id: value, label: dataset.label ?? value }));
  const tell = (text: string): void => {
    part('status').textContent = text;
  };

  let summary: OfflineSummary | undefined;
  let copy: SavedCopy | undefined;
  let stopping: AbortController | undefined;

  const cannot = (why: keyof OfflineWords['cannot']): void => {
    part('why').textContent = words.cannot[why];
    box.dataset.cannot = '';
  };

  /** How much is chosen, told on the button, and how much each of the reader’s own parts is: only the whole list says so. */
  const measure = async (): Promise<void> => {
    if (!summary) return;
    const list = await loadFiles(site.files, summary.build);
    const bytes = (...ids: string[]): number => bytesOf(filesOf(ids, list, site.patterns));
    part('submit').textContent = fill(words.save, { size: sizeOf(bytes(...chosen().map(({ id }) => id))) });
    for (const { value, parentElement } of boxes().filter((each) => isOwn(each.value))) {
      const size = parentElement?.querySelector('.size');
      if (size) size.textContent = sizeOf(bytes(value) - bytes());
    }
  };
  const showSizes = ({ parts }: OfflineSummary): void => {
    for (const size of box.querySelectorAll<HTMLElement>('[data-size]')) {
      const found = parts[size.dataset.size ?? ''];
      if (found) size.textContent = sizeOf(found.bytes);
    }
    const all = ['common', ...chosen().map(({ id }) => id)];
    const bytes = all.reduce((sum, id) => sum + (parts[id]?.bytes ?? 0), 0);
    part('submit').textContent = fill(words.save, { size: sizeOf(bytes) });
  };

  /** Adds a part that only this reader has to the choice, once. */
  const offer = (id: string, label: string): void => {
    const known = boxes().find(({ value }) => value === id);
    if (known) return;
    const line = (part('line') as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
    const input = line.querySelector('input');
    const name = line.querySelector('span');
    if (!input || !name) return;
    input.value = id;
    input.dataset.label = label;
    input.checked = true;
    name.textContent = label;
    part('own').append(line);
  };
  const offerOwn = async (): Promise<void> => {
    const unit = unitInAddress(location.hash) ?? keptUnit();
    if (unit !== undefined && site.units !== '') {
      const { loadUnits } = await import('../ward/load-units.ts');
      const { now, then } = await loadUnits(site.units);
      const [, name = unit] = now.find(([code]) => code === unit) ?? then.find(([path]) => path === unit) ?? [];
      for (const old of boxes().filter(({ value }) => value.startsWith(WARD))) old.closest('li')?.remove();
      offer(WARD + unit, fill(words.ward, { name }));
    }
    for (const id of servicesAtHand(location.hash)) {
      const name = await serviceName(site.record.replace('{id}', id), id, locale);
      offer(SERVICE + id, fill(words.service, { name }));
    }
    if (boxes().some(({ value }) => isOwn(value))) await measure();
  };

  /** Shows what is saved, whether it is whole, and whether there is a newer one. */
  const show = async (): Promise<void> => {
    copy = (await copiesOf(site.base)).find((each) => each.locale === locale);
    part('saved').hidden = copy === undefined;
    if (!copy) return;
    const { choice, pages, bytes, checked, build } = copy;
    part('parts').replaceChildren(
      ...choice.map(({ label }) => {
        const line = document.createElement('li');
        line.textContent = label;
        return line;
      }),
    );
    const date = dateOf(checked);
    part('facts').textContent = fill(words.facts, { pages: figures.format(pages), size: sizeOf(bytes), date, build });
    const missing = await missingFrom(copy);
    part('broken').hidden = missing === 0;
    part('lacks').textContent = fill(words.broken, { files: missing });
    const isOld = summary !== undefined && summary.build !== build;
    part('update').hidden = !isOld;
    if (summary) part('newer').textContent = fill(words.newer, { date: dateOf(summary.checked), build: summary.build });
  };

  /** Begins with what was chosen for the copy that is there. */
  const chooseAgain = ({ choice }: SavedCopy): void => {
    for (const { id, label } of choice) if (isOwn(id)) offer(id, label);
    for (const each of boxes()) each.checked = choice.some(({ id }) => id === each.value);
  };

  const store = async (choice: readonly ChosenPart[]): Promise<void> => {
    stopping = new AbortController();
    const { signal } = stopping;
    const bar = part('bar') as HTMLProgressElement;
    box.toggleAttribute('data-busy', true);
    bar.removeAttribute('value');
    tell(words.working);
    try {
      // Only who saves loads the code for it.
      const { save } = await import('./save.ts');
      summary = await loadSummary(site.summary);
      const list = await loadFiles(site.files, summary.build);
      const files = filesOf(
        choice.map(({ id }) => id),
        list,
        site.patterns,
      );
      bar.max = bytesOf(files);
      const { base, pageFile, home } = site;
      const mark = fill(words.mark, { date: dateOf(list.checked) });
      const onProgress = (bytes: number): void => {
        bar.value = bytes;
      };
      await save({
        base,
        pageFile,
        home,
        locale,
        list,
        files,
        choice,
        mark,
        markLink: words.markLink,
        signal,
        onProgress,
      });
      keepBuild(locale, list.build);
      tell(words.done);
    } catch (error) {
      // What came before saving, code and lists, could not be had.
      tell(words.faults[(error as Partial<SaveFailed>).fault ?? 'unreachable']);
    } finally {
      box.toggleAttribute('data-busy', false);
      await show().catch(() => undefined);
    }
  };
  const again = (): void => {
    if (copy) void store(copy.choice);
  };

  box.addEventListener('change', () => void measure().catch(() => undefined));
  part('form').addEventListener('submit', (event) => {
    event.preventDefault();
    void store(chosen());
  });
  part('stop').addEventListener('click', () => stopping?.abort());
  part('apply').addEventListener('click', again);
  part('again').addEventListener('click', again);
  part('remove').addEventListener('click', () => {
    stopping?.abort();
    void Promise.all([dropAll(site.base), unregister(site.base)])
      .then(async () => {
        forgetBuilds();
        await show();
        tell(words.removed);
      })
      .catch(() => {
        tell(words.faults.refused);
      });
  });
  const own = (): void => void offerOwn().catch(() => undefined);
  addEventListener('hashchange', own);
  addEventListener(UNIT_KEPT, own);

  const ready = (): void => {
    box.dataset.ready = '';
  };
  const begin = async (): Promise<void> => {
    if (!canRegister()) {
      cannot(isSecureContext ? 'unsupported' : 'insecure');
      return;
    }
    try {
      await show();
    } catch {
      cannot('refused');
      return;
    }
    // Any page that is not saved leads here when there is no network.
    part('elsewhere').hidden = keyOf(location.href) === keyOf(new URL(site.home, location.href).href);
    if (copy) chooseAgain(copy);
    const asking = loadSummary(site.summary).catch(() => undefined);
    setTimeout(ready, LONGEST_BLANK);
    summary = await asking;
    if (summary) showSizes(summary);
    else tell(words.noNetwork);
    await show();
    ready();
    await offerOwn().catch(() => undefined);
  };
  void begin().finally(ready);
}

for (const box of document.querySelectorAll<HTMLElement>('[data-offline]')) equip(box);
