import type { TieTraits } from './tie-looks.ts';
import { TieStroke } from './tie-stroke.tsx';

type Props = TieTraits & { width?: number };

const HEIGHT = 14;

/** A tie as it is drawn in the network, who at the left and whom at the right. Its words stand beside it, so it says nothing. */
export function TieSample({ width = 48, ...traits }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 ${-HEIGHT / 2} ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      style={{ flex: 'none' }}
    >
      <TieStroke length={width} {...traits} />
    </svg>
  );
}
