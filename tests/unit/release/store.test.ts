import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIn, publish } from '../../../src/tools/release/publish.ts';
import { StoreTarget } from '../../../src/tools/release/store/store-target.ts';
import { assetOf, writeBuild } from './small-build.ts';
import { Killed, StoreInMemory } from './store-in-memory.ts';

const HOUR = 60 * 60_000;

const builds = mkdtempSync(join(tmpdir(), 'store-'));
beforeAll(() => {
  for (const version of ['one', 'two', 'three', 'four']) writeBuild(join(builds, version), version);
});
afterAll(() => {
  rmSync(builds, { recursive: true, force: true });
});

function scratch() {
  const store = new StoreInMemory();
  const go = (version: string): ReturnType<typeof publish> =>
    publish(
      version === '--back' ? { back: true } : { build: buildIn(join(builds, version)) },
      new StoreTarget(store, () => store.now),
    );
  return { store, go };
}

/** The version of the page that readers get, if all it loads is there; else what is not. */
function pageIn({ objects }: StoreInMemory): string {
  const page = objects.get('index.html')?.text;
  if (page === undefined) return 'none';
  const asset = /src="\/(?<asset>[^"]+)"/u.exec(page)?.groups?.asset ?? '';
  return objects.get(asset)?.text.replace('// ', '') ?? `no ${asset}`;
}

/** The files that readers can get. */
const filesIn = ({ objects }: StoreInMemory): string[] =>
  [...objects.keys()].filter((key) => !key.startsWith('.portal/')).sort();

describe('a release in a store', () => {
  test('stands at its own addresses, and travels once', async () => {
    const { store, go } = scratch();
    await go('one');
    expect(pageIn(store)).toBe('one');
    expect(filesIn(store)).toMatchSnapshot();
    expect(await go('one')).toBe('live');
    store.written.length = 0;
    await go('two');
    expect(pageIn(store)).toBe('two');
    const travelled = store.written.filter((each) => each.startsWith('write .portal/objects/'));
    expect(travelled).toHaveLength(6);
    expect(store.written).not.toContain('place same.txt');
  });

  test('writes what others point to before what points to it, and pages of the root last', async () => {
    const { store, go } = scratch();
    await go('one');
    store.written.length = 0;
    await go('two');
    const order = store.written.filter((each) => each.startsWith('place '));
    const at = (file: string): number => order.indexOf(`place ${file}`);
    expect(at(assetOf('two'))).toBeGreaterThanOrEqual(0);
    expect(at(assetOf('two'))).toBeLessThan(at('data/v1/list.csv'));
    expect(at('data/v1/list.csv')).toBeLessThan(at('index.html'));
    expect(store.written.at(-2)).toBe('write .portal/live.json');
  });

  test('is taken back without travel', async () => {
    const { store, go } = scratch();
    for (const version of ['one', 'two']) await go(version);
    store.written.length = 0;
    await go('--back');
    expect(pageIn(store)).toBe('one');
    // The list of versions is new.
    expect(store.written.filter((each) => each.startsWith('write .portal/objects/'))).toHaveLength(1);
    expect(await go('--back')).toBe('alone');
  });

  test('keeps what earlier releases had for a day, then deletes it', async () => {
    const { store, go } = scratch();
    for (const version of ['one', 'two', 'three']) {
      await go(version);
      store.now += HOUR;
    }
    expect(filesIn(store)).toContain(assetOf('one'));
    store.now += 25 * HOUR;
    await go('four');
    // What “three” kept of “two” is kept by it still; “one” is gone.
    expect(filesIn(store)).not.toContain(assetOf('one'));
    expect(filesIn(store)).toContain(assetOf('three'));
    expect(store.list('.portal/records/')).toHaveLength(2);
    await go('--back');
    expect(pageIn(store)).toBe('three');
  });

  test('leaves alone what somebody else put beside it', async () => {
    const { store, go } = scratch();
    await go('one');
    store.write('robots-of-mine.txt', 'mine');
    store.now += 48 * HOUR;
    for (const version of ['two', 'three']) await go(version);
    expect(filesIn(store)).toContain('robots-of-mine.txt');
  });
});

describe('readers of a store have a page with all it loads', () => {
  test.each([
    ['a release', 'three', ['two', 'three']],
    ['a return', '--back', ['one', 'two']],
  ])(
    'at any moment of %s, also if it is killed there, and the next release finishes',
    async (_name, what, versions) => {
      for (let left = 0; ; left += 1) {
        const { store, go } = scratch();
        for (const version of ['one', 'two']) await go(version);
        store.seen = () => {
          expect(versions).toContain(pageIn(store));
        };
        store.left = left;
        const result = await go(what).catch((error: unknown) => error);
        store.left = Infinity;
        if (!(result instanceof Killed)) {
          expect(left).toBeGreaterThan(10);
          expect(store.written.length).toBeGreaterThan(left);
          return;
        }
        expect(versions).toContain(pageIn(store));
        store.seen = () => undefined;
        // Nobody renews the lock of a killed program.
        store.now += HOUR;
        await go('four');
        expect(pageIn(store)).toBe('four');
        expect(store.objects.get('data/v1/list.csv')?.text).toBe('four');
        expect(store.objects.get('SHA256SUMS')?.text).toContain(assetOf('four'));
      }
    },
  );
});

describe('refused is', () => {
  test('a second publisher, until the first has not renewed its lock for three minutes', async () => {
    const { store, go } = scratch();
    await go('one');
    const turn = await new StoreTarget(store, () => store.now).open();
    const refused = await go('two').catch((error: unknown) => error);
    expect((refused as Error).message.replaceAll(String(process.pid), 'PID')).toMatchSnapshot();
    store.now += 4 * 60_000;
    await go('two');
    expect(pageIn(store)).toBe('two');
    await turn.close();
  });

  test('a place with files of somebody else', async () => {
    const { store, go } = scratch();
    store.write('thesis.doc', 'mine');
    const refused = await go('one').catch((error: unknown) => error);
    expect((refused as Error).message).toMatchSnapshot();
    expect(filesIn(store)).toEqual(['thesis.doc']);
  });
});
