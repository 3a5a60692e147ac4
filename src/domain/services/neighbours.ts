import type { Service } from '../entries/entry.ts';
import { oncePerObject, oncePerWord } from '../lists/once.ts';
import type { Portal } from '../portal.ts';
import { listName } from './catalogue.ts';
import { wordsOf } from '../text/name-words.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** A service of the same field or event in life about the same thing: another step, another tier, or involving a foreigner. */
export interface Neighbour {
  readonly service: Service;
  /** Whether its official name is the same, so that only code and tiers tell it apart. */
  readonly isNamesake: boolean;
}

export const MOST_NEIGHBOURS = 8;
/** How much of two names’ weight must be shared. */
const ENOUGH = 0.45;
/** How much a service that many people need comes before a rare one, for each step of relevance. */
const OFTEN_NEEDED = 0.05;

/** Words that say what is done or join others; what a procedure is about stands in the rest. */
const ACTIONS = new Set(
  `thủ tục cấp mới lại đổi gia hạn đăng ký thay đổi sửa bổ sung điều chỉnh thu hồi chấm dứt tạm dừng ngừng tiếp tục
   xóa hủy bỏ đề nghị thông báo xác nhận công nhận phê duyệt thẩm định chuyển cho của và với đối việc về theo tại các
   do để khi được bị là có không từ trong ngoài nước yếu tố trường hợp lần đầu hoạt động thực hiện lập cơ quan
   tỉnh xã bộ`.split(/\s+/u),
);

/** A name without case, punctuation, the word for “procedure” and a tier in parentheses behind it. */
const nameKey = (name: string): string =>
  wordsOf(name.replace(/\s*\((?:thực hiện tại )?cấp [^()]+\)\s*$/iu, ''))
    .join(' ')
    .replace(/^thủ tục /u, '');

/** What a name is about: its pairs of neighbouring words that are not only actions, and its own words. */
const subjectOf = oncePerWord((name: string): ReadonlySet<string> => {
  const words = wordsOf(name);
  const own = words.filter((word) => !ACTIONS.has(word));
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  return new Set([...own, ...pairs.filter((pair) => pair.split(' ').some((word) => !ACTIONS.has(word)))]);
});

interface Named {
  readonly service: Service;
  readonly key: string;
  readonly subject: ReadonlySet<string>;
}

/** A name with the weight of each term: the rarer, the heavier, for what stands in every name tells nothing. */
interface Weighed extends Named {
  readonly terms: ReadonlyMap<string, number>;
  readonly weight: number;
}

function weighed(all: readonly Named[]): Weighed[] {
  const count = new Map<string, number>();
  for (const { subject } of all) for (const term of subject) count.set(term, (count.get(term) ?? 0) + 1);
  return all.map((named) => {
    const terms = new Map(
      [...named.subject].map((term) => [term, Math.log(1 + all.length / (count.get(term) ?? 1))] as const),
    );
    return { ...named, terms, weight: terms.values().reduce((sum, weight) => sum + weight, 0) };
  });
}

/** How alike two subjects are: the weight they share, mostly against the shorter one, for names may add a condition. */
const likeness = (a: Weighed, b: Weighed, shared: number): number =>
  (0.4 * shared) / (a.weight + b.weight - shared) + (0.6 * shared) / Math.min(a.weight, b.weight);

/** The weight that a subject shares with each other one; only those that share something are looked at. */
function sharing(all: readonly Weighed[]): (own: Weighed) => Map<Weighed, number> {
  const holders = new Map<string, Weighed[]>();
  for (const one of all) {
    for (const term of one.terms.keys()) {
      const list = holders.get(term);
      if (list) list.push(one);
      else holders.set(term, [one]);
    }
  }
  return (own) => {
    const shared = new Map<Weighed, number>();
    for (const [term, weight] of own.terms)
      for (const other of holders.get(term) ?? []) shared.set(other, (shared.get(other) ?? 0) + weight);
    return shared;
  };
}

/** Where its neighbours are looked for: its field, and the events in life it belongs to, which cross fields. */
const roomsOf = ({ field, life_events: events }: Service): string[] => [
  field,
  ...events.map((event) => `event ${event}`),
];

/** Finds neighbours among services. Those of each are looked for when they are asked for: an editor looks at one page. */
const finderAmong = oncePerObject((services: Portal['services']): ((id: string) => readonly Neighbour[]) => {
  const named = [...services.values()].map((service): Named => {
    const name = service.name[OFFICIAL];
    return { service, key: nameKey(name), subject: subjectOf(`${listName(service)[OFFICIAL]}. ${name}`) };
  });
  const all = weighed(named);
  const byId = new Map(all.map((one) => [one.service.id, one]));
  const namesakes = Map.groupBy(all, ({ key }) => key);
  const sharedWith = sharing(all);
  return oncePerWord((id: string) => {
    const own = byId.get(id);
    if (own === undefined) return [];
    const same = (namesakes.get(own.key) ?? []).filter((other) => other !== own);
    const rooms = new Set(roomsOf(own.service));
    const near = [...sharedWith(own)]
      .filter(([other]) => other !== own && !same.includes(other))
      .map(([other, shared]) => ({ other, score: likeness(own, other, shared) }))
      .filter(({ other, score }) => score >= ENOUGH && roomsOf(other.service).some((room) => rooms.has(room)))
      .map(({ other, score }) => ({ other, rank: score + OFTEN_NEEDED * other.service.relevance }))
      .sort((a, b) => b.rank - a.rank || (a.other.service.id < b.other.service.id ? -1 : 1));
    return [
      ...same.map(({ service }) => ({ service, isNamesake: true })),
      ...near.map(({ other: { service } }) => ({ service, isNamesake: false })),
    ].slice(0, MOST_NEIGHBOURS);
  });
});

/** The services most like one in its field, at most eight, namesakes first; concluded once for a portal. */
export const neighboursOf = ({ services }: Pick<Portal, 'services'>, id: string): readonly Neighbour[] =>
  finderAmong(services)(id);
