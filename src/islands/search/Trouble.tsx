import type { Missing } from '../../search/loading/merge.ts';
import type { LoadedSearch } from '../../search/loading/load.ts';
import type { SearchState } from './state/use-search.ts';
import type { SearchWords } from './search-words.ts';

interface Props {
  state: SearchState;
  /** What this answer lacks, if something. */
  lacks: Missing | undefined;
  words: SearchWords;
  retry: () => void;
}

/** What a reader has to do without, why, and a way to try again; nothing where all is well. */
export function Trouble({ state, lacks, words, retry }: Props) {
  const missing: LoadedSearch['missing'] = [
    ...(state.is === 'ready' ? state.value.missing : []),
    ...(lacks ? [lacks] : []),
  ];
  const sentences =
    state.is === 'failed'
      ? [`${words.faults[state.fault]} ${words.missing.names}`]
      : missing.map(({ part, fault }) => `${words.faults[fault]} ${words.missing[part]}`);
  if (sentences.length === 0) return null;
  return (
    <div className="note error" role="alert">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <button className="button" type="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}
