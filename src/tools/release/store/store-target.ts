import { readFileSync } from 'node:fs';
import { Refusal } from '../../../files/refusal.ts';
import { sha256 } from '../../../reader/history/digest.ts';
import { README, WHAT } from '../folder-mark.ts';
import { remainingOf, type Plan } from '../plan.ts';
import { asRelease, nextNumber, type Release } from '../release.ts';
import type { Known, Target, Turn } from '../target.ts';
import { forEach } from './for-each.ts';
import { takeLease, type Lease } from './lease.ts';
import type { Store } from './store.ts';
import { changesOf, inSteps, onlyIn, storedFiles, type Stored } from './steps.ts';

/** Keys of what publishing needs for itself. */
const OWN = '.portal/';
const MARK = `${OWN}README.txt`;
const LIVE = `${OWN}live.json`;
const objectOf = (hash: string): string => `${OWN}objects/${hash}`;
const recordOf = (name: string): string => `${OWN}records/${name}.json`;
/** Time in milliseconds for which readers keep what a replaced release alone had: pages that are open all day. */
const GRACE = 24 * 60 * 60_000;

/** Which release is live, since when, and those before it, newest first. */
type History = readonly { readonly name: string; readonly since: string }[];

/**
 * An S3-compatible store. It has no links, so readers are given files at their own keys; bytes stand once more by their
 * digest, so that a file travels once and an earlier release needs no travel. Pages change one by one: each of them has
 * all it needs at any moment, and a killed run is finished by the next.
 */
export class StoreTarget implements Target {
  readonly shown: string;
  readonly #store: Store;
  readonly #now: () => number;
  #stored: readonly Stored[] = [];
  #history: History = [];

  /** `now` is the time in milliseconds. */
  constructor(store: Store, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
    this.shown = store.shown;
  }

  folderOf({ name }: Pick<Release, 'name'>): string {
    return `${this.shown}/${OWN}releases/${name}`;
  }

  async look(): Promise<Known> {
    const [mark] = await this.#store.list(MARK, 1);
    if (mark === undefined) {
      const [other] = (await this.#store.list('', 3)).filter((key) => key !== `${OWN}lock.json`);
      if (other !== undefined) throw new Refusal(this.shown, 'foreign', WHAT);
      return { live: undefined, releases: [], next: 1 };
    }
    const stored: Stored[] = [];
    await forEach(await this.#store.list(`${OWN}records/`), async (key) => {
      const record = JSON.parse((await this.#store.read(key))?.text ?? 'null') as Stored | null;
      const release = asRelease(record?.release);
      if (record && release) stored.push({ release, hashes: record.hashes });
    });
    this.#stored = stored;
    this.#history = JSON.parse((await this.#store.read(LIVE))?.text ?? '[]') as History;
    const once = new Set(this.#history.map(({ name }) => name));
    const releases = stored.map(({ release }) => release);
    const name = this.#history[0]?.name;
    const live = releases.find((release) => release.name === name);
    if (name !== undefined && !live) throw new Refusal(`${this.shown}/${LIVE}`, 'pointer', { to: name });
    const next = nextNumber(releases.map((release) => release.name));
    return { live, releases: releases.filter((release) => once.has(release.name)), next };
  }

  #of(name: string): Stored | undefined {
    return this.#stored.find(({ release }) => release.name === name);
  }

  async remaining(release: Release): Promise<Release> {
    const objects = new Set(await this.#store.list(objectOf('')));
    const { hashes = {} } = this.#of(release.name) ?? {};
    // Twins are not stored; their plain files say whether they are there.
    return remainingOf(release, (file) => hashes[file] === undefined || objects.has(objectOf(hashes[file])));
  }

  async changedIn(release: Release): Promise<string | undefined> {
    const objects = new Set(await this.#store.list(objectOf('')));
    return Object.entries(this.#of(release.name)?.hashes ?? {}).find(([, hash]) => !objects.has(objectOf(hash)))?.[0];
  }

  async open(): Promise<Turn> {
    await this.look();
    const lease = await takeLease(this.#store);
    try {
      await this.#store.write(MARK, README);
      return this.#turn(lease);
    } catch (error) {
      await lease.release();
      throw error;
    }
  }

  /** The bytes of each file of a release, by digest, and where those on this machine can be read. */
  #digests({ release, parts }: Plan): { hashes: Record<string, string>; bytes: Map<string, () => Uint8Array> } {
    const stored = new Set(storedFiles(release));
    const hashes: Record<string, string> = {};
    const bytes = new Map<string, () => Uint8Array>();
    const releases = `${this.shown}/${OWN}releases/`;
    for (const part of parts) {
      if (!stored.has(part.path)) continue;
      if ('from' in part && part.from.startsWith(releases)) {
        const [name = '', ...names] = part.from.slice(releases.length).split('/');
        const hash = this.#of(name)?.hashes[names.join('/')];
        if (hash !== undefined) hashes[part.path] = hash;
        continue;
      }
      const read = 'text' in part ? () => Buffer.from(part.text) : () => readFileSync(part.from);
      const hash = sha256(read());
      hashes[part.path] = hash;
      bytes.set(hash, read);
    }
    return { hashes, bytes };
  }

  #turn(lease: Lease): Turn {
    const store = this.#store;
    const check = (): void => {
      if (!lease.isHeld()) throw new Refusal(this.shown, 'lost');
    };
    const write = async (files: readonly string[], { hashes }: Stored): Promise<void> => {
      for (const step of inSteps(files))
        await forEach(step, async (file) => {
          check();
          await store.place(objectOf(hashes[file] ?? ''), file);
        });
    };
    let later: readonly string[] = [];
    let next: Stored | undefined;
    return {
      place: async (plan) => {
        const { hashes, bytes } = this.#digests(plan);
        const live = this.#history[0] && this.#of(this.#history[0].name);
        const once = new Set(this.#history.map(({ name }) => name));
        const unfinished = this.#stored.filter(({ release }) => !once.has(release.name));
        next = { release: plan.release, hashes };
        await store.write(recordOf(plan.release.name), JSON.stringify(next));
        const there = new Set(await store.list(objectOf('')));
        const travelling = [...bytes].filter(([hash]) => !there.has(objectOf(hash)));
        await forEach(travelling, async ([hash, read]) => {
          check();
          await store.write(objectOf(hash), read());
        });
        const changes = changesOf(next, live, unfinished);
        const first = changes.filter((file) => live?.hashes[file] === undefined);
        later = changes.filter((file) => live?.hashes[file] !== undefined);
        await write(first, next);
        return Object.keys(hashes).length - travelling.length;
      },
      switchTo: async ({ name }) => {
        if (!next) return;
        await write(later, next);
        check();
        this.#history = [{ name, since: new Date(this.#now()).toISOString() }, ...this.#history];
        await store.write(LIVE, JSON.stringify(this.#history.slice(0, 50)));
        this.#stored = [...this.#stored, next];
      },
      keepOnly: async (staying) => {
        const until = this.#now() - GRACE;
        // A release ended when the one after it began.
        const recent = this.#history.filter((_each, at) => Date.parse(this.#history[at - 1]?.since ?? '') > until);
        const kept = new Set([...staying, ...recent.map(({ name }) => name)]);
        const gone = this.#stored.filter(({ release }) => !kept.has(release.name));
        const { files, objects } = onlyIn(
          gone,
          this.#stored.filter(({ release }) => kept.has(release.name)),
        );
        check();
        await store.delete(files);
        await store.delete(objects.map(objectOf));
        await store.delete(gone.map(({ release }) => recordOf(release.name)));
        return [];
      },
      close: async () => {
        await lease.release();
        store.close();
      },
    };
  }
}
