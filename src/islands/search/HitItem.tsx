import { addressOf, type AddressPatterns } from '../../domain/entries/address.ts';
import type { Hit } from '../../search/engine/engine.ts';
import { fill } from '../shared/fill.ts';
import { Highlighted } from './Highlighted.tsx';
import type { SearchWords } from './search-words.ts';

interface Props {
  hit: Hit;
  words: SearchWords;
  addresses: AddressPatterns;
}

/** A search result: what it is, whom to ask today, the matching passage, and why it matched. */
export function HitItem({ hit: { record, kind, title, excerpt, why }, words, addresses }: Props) {
  const [name] = record.names;
  const href = addressOf(record.ref, addresses) ?? '';
  const anchor = excerpt?.anchor === undefined ? '' : `#${excerpt.anchor}`;
  const { apart, note, then, linkState } = record;
  return (
    <>
      <p className="hit-title">
        <a href={href + anchor} data-hit lang={name?.lang}>
          <Highlighted text={name?.text ?? ''} ranges={title} />
        </a>{' '}
        <span className="tag">{words.kinds[kind]}</span>
      </p>
      {apart !== undefined && <p className="small">{apart}</p>}
      {note && (
        <p>
          {words.notes[kind]} <span lang={note.lang}>{note.text}</span>
        </p>
      )}
      {then !== undefined && then !== note?.text && (
        <p className="small">
          {words.then} {then}
        </p>
      )}
      {excerpt && (
        <p className="small" lang={excerpt.lang}>
          {excerpt.isCutBefore && '… '}
          <Highlighted text={excerpt.text} ranges={excerpt.ranges} />
          {excerpt.isCutAfter && ' …'}
        </p>
      )}
      {excerpt?.isUnverified === true && <p className="small">{words.unverified}</p>}
      {linkState !== undefined && (
        <p className="small">
          {words.outside} {linkState}
        </p>
      )}
      {why.length > 0 && (
        <p className="small">
          {words.why} {why.map((reason) => fill(words.reasons[reason.kind], { typed: '', ...reason })).join('; ')}
        </p>
      )}
    </>
  );
}
