import { rangesOf } from '../find/highlight.ts';

/** A text with what was searched for marked. The terms are folded, the text is as it is written. */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  const ranges = rangesOf(text, terms);
  if (ranges.length === 0) return <>{text}</>;
  const last = ranges.at(-1)?.[1] ?? 0;
  return (
    <>
      {ranges.map(([start, end], nth) => (
        <>
          {text.slice(ranges[nth - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(last)}
    </>
  );
}
