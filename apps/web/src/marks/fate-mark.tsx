import type { Fate } from '@kto-kogo/domain';
import { fateMarkShapes, type MarkShape } from './fate-mark-shapes.ts';
import { fateMarkWords } from './fate-mark-words.ts';

const PAINT = { ink: 'var(--ink)', paper: 'var(--mark-paper, var(--panel))' };

type Props = {
  fate: Fate;
  hasRing?: boolean;
  /** Diameter in pixels; from 12 the mark inside can be read. */
  size?: number;
  /** Where the words do not stand beside the mark, it says them itself. */
  isNamed?: boolean;
};

export function FateMark({ fate, hasRing = false, size = 16, isNamed = false }: Props) {
  const name = isNamed
    ? { role: 'img', 'aria-label': fateMarkWords(fate, hasRing) }
    : { 'aria-hidden': true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or hidden where the words stand beside it
    <svg {...name} viewBox="0 0 100 100" width={size} height={size} style={{ flex: 'none' }}>
      {fateMarkShapes(fate, hasRing).map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one mark never change places
        <Part key={index} shape={shape} />
      ))}
    </svg>
  );
}

function Part({ shape }: { shape: MarkShape }) {
  if (shape.shape === 'line') {
    const [x1, y1] = shape.from;
    const [x2, y2] = shape.to;
    return <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={PAINT[shape.stroke]} strokeWidth={shape.width} />;
  }
  return (
    <circle
      cx={50}
      cy={50}
      r={shape.r}
      fill={PAINT[shape.fill]}
      stroke={shape.stroke && PAINT[shape.stroke]}
      strokeWidth={shape.width}
      strokeDasharray={shape.dash}
    />
  );
}
