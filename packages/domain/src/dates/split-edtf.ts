/** One date, or two that are the ends of a range. */
export type Run = readonly [first: string, ...more: string[]];

/** The dates that a text is made of: one, the ends of an interval, or the members of a set, which may be ranges themselves. */
export type SplitEdtf = { form: 'DATE' | 'INTERVAL' | 'SET'; runs: readonly Run[] };

/** Splits at `/`, `,` and `..`. Whether the parts are dates is not looked at. */
export function splitEdtf(text: string): SplitEdtf {
  if (/^\[.*\]$/.test(text)) {
    return {
      form: 'SET',
      runs: text
        .slice(1, -1)
        .split(',')
        .map((member) => splitAt(member, '..')),
    };
  }
  const ends = splitAt(text, '/');
  return { form: ends.length === 1 ? 'DATE' : 'INTERVAL', runs: [ends] };
}

function splitAt(text: string, sign: string): Run {
  const [first = '', ...more] = text.split(sign);
  return [first, ...more];
}
