import { FATES, type Fate } from '@kto-kogo/domain';
import { FateMark } from './fate-mark.tsx';

type Props = { fate: Fate; hasRing: boolean; size: number; x: number; y: number };

function symbolId(fate: Fate, hasRing: boolean): string {
  return `mark-${fate.toLowerCase()}${hasRing ? '-ring' : ''}`;
}

/** All marks as symbols, for drawings with hundreds of them; `FateMarkUse` refers to them. */
export function FateMarkSymbols() {
  return (
    <svg aria-hidden="true" width={0} height={0} style={{ position: 'absolute' }}>
      {FATES.flatMap((fate) =>
        [true, false].map((hasRing) => (
          <symbol key={symbolId(fate, hasRing)} id={symbolId(fate, hasRing)} viewBox="0 0 100 100">
            <FateMark fate={fate} hasRing={hasRing} size={100} />
          </symbol>
        )),
      )}
    </svg>
  );
}

/**
 * A mark inside an SVG on a page that has `FateMarkSymbols`. Hidden from screen readers; words stand beside
 * it.
 */
export function FateMarkUse({ fate, hasRing, size, x, y }: Props) {
  return <use href={`#${symbolId(fate, hasRing)}`} x={x} y={y} width={size} height={size} />;
}
