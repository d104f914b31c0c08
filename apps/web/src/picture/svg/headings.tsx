import { HEADING_LOOK } from '../picture-looks.ts';
import { HEADING_SCALE, type PlacedHeading } from '../place-headings.ts';
import { fitted } from './fitted.ts';
import { rounded } from './rounded.ts';

type Props = { headings: readonly PlacedHeading[]; labelPx: number /** See `fitted`. */; isFitted: boolean };

/** Names of cases, behind the people. */
export function Headings({ headings, labelPx, isFitted }: Props) {
  const size = labelPx * HEADING_SCALE;
  return (
    <g textAnchor="middle" fontSize={rounded(size)} fontWeight={HEADING_LOOK.weight} fill="var(--ink3)">
      {headings.map(({ id, label, x, y }) => (
        <text
          key={id}
          x={rounded(x)}
          y={rounded(y + size * 0.35)}
          {...(isFitted ? fitted(label, size, true) : {})}
        >
          {label}
        </text>
      ))}
    </g>
  );
}
