import type { Range } from '../../search/engine/explain.ts';

/** Text with the words sought marked. */
export function Highlighted({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  let at = 0;
  const parts = ranges.map(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <span key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
