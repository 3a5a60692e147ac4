import type { Range } from '../../search/terms/excerpt.ts';

/** A text with its matches marked. */
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
