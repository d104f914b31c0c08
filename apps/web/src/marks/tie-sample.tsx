import type { TieTraits } from '@kto-kogo/domain';
import { TieStroke } from './tie-stroke.tsx';

type Props = { traits: TieTraits; width?: number };

const HEIGHT = 14;

/**
 * A sample of a tie from left (accuser) to right (accused). Hidden from screen readers; words stand beside
 * it.
 */
export function TieSample({ traits, width = 48 }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 ${-HEIGHT / 2} ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      style={{ flex: 'none' }}
    >
      <TieStroke length={width} traits={traits} />
    </svg>
  );
}
