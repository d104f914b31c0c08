import { textWidth } from '../../geometry/text-width.ts';
import type { LineWords } from '../place-words.ts';
import { fitted } from './fitted.ts';
import { asAttribute } from './opacity.ts';
import { rounded } from './rounded.ts';

type Props = {
  words: LineWords;
  opacity: number;
  /** See `fitted`. */
  isFitted: boolean;
};

/** The number of ties of a bundle, or the words of a selected tie, where they have room on the line. */
export function WordsOnLine({ words, opacity, isFitted }: Props) {
  const { text, size, at } = words;
  const width = textWidth(text, size) + 2;
  return (
    <g opacity={asAttribute(opacity)}>
      <rect
        x={rounded(at.x - width / 2)}
        y={rounded(at.y - size * 0.6)}
        width={rounded(width)}
        height={rounded(size * 1.2)}
        fill="var(--canvas)"
        fillOpacity={0.9}
      />
      <text
        x={rounded(at.x)}
        y={rounded(at.y + size * 0.35)}
        textAnchor="middle"
        fontSize={rounded(size)}
        fill="var(--ink2)"
        {...(isFitted ? fitted(text, size, false) : {})}
      >
        {text}
      </text>
    </g>
  );
}
