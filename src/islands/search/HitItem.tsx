import { Fragment } from 'react';
import { addressOf, type AddressPatterns } from '../../domain/entries/address.ts';
import type { Hit } from '../../search/engine/engine.ts';
import type { AskedPart } from '../../search/language/asked-part.ts';
import { fill } from '../../search/language/fill.ts';
import { Highlighted } from './Highlighted.tsx';
import type { IsSaved } from './state/use-saved.ts';
import type { SearchWords } from './search-words.ts';

interface Props {
  hit: Hit;
  /** What of the matter was asked for. */
  part: AskedPart | undefined;
  words: SearchWords;
  addresses: AddressPatterns;
  /** Given where there is no network. */
  isSaved: IsSaved | undefined;
}

/** The parts of the page of a service, by what may be asked for. */
const ANCHORS: Readonly<Record<AskedPart, string>> = { papers: 'papers', fee: 'ways', time: 'ways', place: 'where' };

/** A search result: what it is, whom to ask (a link, where a body is no more), where to file, what to bring, the matching passage, and why it matched. */
export function HitItem({ hit: { record, kind, title, excerpt, why }, part, words, addresses, isSaved }: Props) {
  const [name] = record.names;
  const { apart, note, standing, heirs, then, linkState, where, papers } = record;
  const href = addressOf(record.on ?? record.ref, addresses) ?? '';
  const anchor = excerpt?.anchor ?? record.anchor ?? (part && kind === 'service' ? ANCHORS[part] : undefined);
  return (
    <>
      <p className="hit-title">
        <a href={anchor === undefined ? href : `${href}#${anchor}`} data-hit lang={name?.lang}>
          <Highlighted text={name?.text ?? ''} ranges={title} />
        </a>{' '}
        <span className="tag">{words.kinds[kind]}</span>
      </p>
      {isSaved?.(href) === false && <p className="small">{words.unsaved}</p>}
      {apart !== undefined && <p className="small">{apart}</p>}
      {note && (
        <p>
          {words.notes[kind]}{' '}
          {heirs ? (
            heirs.map(({ ref, name: body }, index) => (
              <Fragment key={ref}>
                {index > 0 && '; '}
                <a href={addressOf(ref, addresses)}>{body}</a>
              </Fragment>
            ))
          ) : (
            <span lang={note.lang}>{note.text}</span>
          )}
        </p>
      )}
      {standing !== undefined && <p>{standing}</p>}
      {where !== undefined && (
        <p>
          {words.where} {where}
        </p>
      )}
      {papers && (
        <p>
          {words.bring} <a href={`${href}#${ANCHORS.papers}`}>{fill(words.papers, { count: papers.count })}</a>
          {words.papersIn !== undefined && papers.first.length > 0 && (
            <span
              lang={words.papersIn}
            >{`: ${papers.first.join('; ')}${papers.count > papers.first.length ? '; …' : ''}`}</span>
          )}
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
          {words.why}{' '}
          {why.map((reason, index) => {
            // What was read may be in another language than what says so.
            const [before, after] = fill(words.reasons[reason.kind], { typed: '', ...reason, read: '\n' }).split('\n');
            return (
              <Fragment key={`${reason.kind} ${reason.read}`}>
                {index > 0 && '; '}
                {before}
                <span lang={'lang' in reason ? reason.lang : undefined}>{reason.read}</span>
                {after}
              </Fragment>
            );
          })}
        </p>
      )}
    </>
  );
}
