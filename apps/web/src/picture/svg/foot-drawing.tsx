import { textWidth } from '../../geometry/text-width.ts';
import { wrapWords } from '../../geometry/wrap-words.ts';
import { rounded } from './rounded.ts';

const SIZE = 12;
const LINE = 17;
const GAP = 16;
/** The file may be shown in another font, as every one in an `<img>` is: common ones are so much wider. */
const OTHER_FONT = 1.22;

/** The words below a standalone picture in lines that fit its width; an address that does not is cut. */
export function footLines(words: string, width: number): string[] {
  const room = (width - 2 * GAP) / OTHER_FONT;
  return words.split('\n').flatMap((paragraph) => {
    const parts = paragraph.split(' ').flatMap((word) => cut(word, room));
    return wrapWords(parts.join(' '), room, SIZE, Number.POSITIVE_INFINITY) ?? [paragraph];
  });
}

/** A word in pieces that fit. */
function cut(word: string, room: number): string[] {
  const pieces = [''];
  for (const letter of word) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (textWidth(longer, SIZE) > room) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}

export function footHeight(lines: readonly string[]): number {
  return lines.length === 0 ? 0 : lines.length * LINE + GAP;
}

export function FootDrawing({ lines, left, top }: { lines: readonly string[]; left: number; top: number }) {
  return (
    <g fontSize={SIZE} fill="var(--ink2)">
      {lines.map((line, index) => (
        <text key={line} x={rounded(left + GAP)} y={rounded(top + (index + 1) * LINE - 4)}>
          {line}
        </text>
      ))}
    </g>
  );
}
