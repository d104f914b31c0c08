/** Advance of each character of Source Sans 3 at weight 400, in thousandths of the font size, measured once from the font. */
const ADVANCES: Record<string, number> = {
  ...spread(' ', 200),
  ...spread("',.:;", 249),
  ...spread('ij', 247),
  ...spread('Il', 260),
  ...spread('|', 241),
  ...spread('f!', 292),
  ...spread('()-/[]{}', 311),
  ...spread('t', 338),
  ...spread('r', 347),
  ...spread('s', 419),
  ...spread('z?', 425),
  ...spread('xc', 451),
  ...spread('vyY', 470),
  ...spread('kLFJ', 492),
  ...spread('e0123456789+=<>', 497),
  ...spread('agXV', 506),
  ...spread('ST', 536),
  ...spread('EZAohu`', 542),
  ...spread('nbdpq', 554),
  ...spread('PRCK', 571),
  ...spread('BDG&', 607),
  ...spread('HNUOQ', 654),
  ...spread('wM', 724),
  ...spread('mW%@', 829),
};
/** A letter with a mark, or one of another script: as wide as the widest small letters are on average. */
const OTHER = 560;

/** Width in pixels of a line of text at `sizePx`. Headless, so that what is laid out at build time fits the canvas. */
export function textWidth(text: string, sizePx: number, isBold = false): number {
  let total = 0;
  for (const character of text) total += ADVANCES[character] ?? OTHER;
  return (total / 1000) * sizePx * (isBold ? 1.07 : 1);
}

function spread(characters: string, advance: number): Record<string, number> {
  return Object.fromEntries([...characters].map((character) => [character, advance]));
}
