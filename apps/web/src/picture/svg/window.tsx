import type { ReactNode } from 'react';
import { type Box, widthOf } from '../../geometry/box.ts';
import { rounded } from './rounded.ts';
import type { Sheet } from './sheet-of.ts';

type Props = {
  /** On the sheet; where it is not said, as large as what is seen. */
  at?: Pick<Sheet, 'left' | 'top' | 'width' | 'height'>;
  of: Box | null;
  labelPx: number;
  children: ReactNode;
};

/** Cuts off what is outside of a box, and enlarges what is in it. Null for no window. */
export function Window({ of, at, labelPx, children }: Props) {
  if (of === null) return children;
  const { left, top } = of;
  const [width, height] = [widthOf(of), of.bottom - top];
  const place = at ?? { left, top, width, height };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is within the picture, which has a name
    <svg
      x={rounded(place.left)}
      y={rounded(place.top)}
      width={rounded(place.width)}
      height={rounded(place.height)}
      viewBox={[left, top, width, height].map((each) => rounded(each)).join(' ')}
      fontSize={rounded(labelPx)}
    >
      {children}
    </svg>
  );
}
