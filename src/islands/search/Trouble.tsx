import type { Fault } from '../../search/records/fault.ts';
import type { LoadedSearch } from '../../search/loading/load.ts';
import type { SearchState } from './state/use-search.ts';
import type { SearchWords } from './search-words.ts';

interface Props {
  state: SearchState;
  /** Why passages are missing from these results, if they are. */
  fault: Fault | undefined;
  words: SearchWords;
  retry: () => void;
}

/** Explains what could not be loaded and why, with a retry button; nothing if all was loaded. */
export function Trouble({ state, fault, words, retry }: Props) {
  const missing: LoadedSearch['missing'] = [
    ...(state.is === 'ready' ? state.value.missing : []),
    ...(fault ? [{ part: 'passages', fault } as const] : []),
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
