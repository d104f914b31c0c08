import { FATES, type Fate } from '@kto-kogo/domain';
import { FateMark } from './fate-mark.tsx';

type Mark = { fate: Fate; hasRing: boolean };

function symbolId({ fate, hasRing }: Mark): string {
  return `mark-${fate.toLowerCase()}${hasRing ? '-ring' : ''}`;
}

/** One mark as a symbol; `FateMarkUse` refers to it. */
export function FateMarkSymbol(mark: Mark) {
  return (
    <symbol id={symbolId(mark)} viewBox="0 0 100 100">
      <FateMark {...mark} size={100} />
    </symbol>
  );
}

/** All marks as symbols, for drawings with hundreds of them. */
export function FateMarkSymbols() {
  return (
    <svg aria-hidden="true" width={0} height={0} style={{ position: 'absolute' }}>
      {FATES.flatMap((fate) =>
        [true, false].map((hasRing) => (
          <FateMarkSymbol key={symbolId({ fate, hasRing })} fate={fate} hasRing={hasRing} />
        )),
      )}
    </svg>
  );
}

type UseProps = Mark & { size: number; x: number; y: number };

/**
 * A mark inside an SVG on a page that has its `FateMarkSymbol`. Hidden from screen readers; words stand beside
 * it.
 */
export function FateMarkUse({ fate, hasRing, size, x, y }: UseProps) {
  return <use href={`#${symbolId({ fate, hasRing })}`} x={x} y={y} width={size} height={size} />;
}
