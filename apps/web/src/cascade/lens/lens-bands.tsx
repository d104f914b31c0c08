import { layTie } from '../layout/lay-tie.ts';
import type { Place } from '../layout/place-box.ts';
import type { ArrivalMarks } from './laid-lens.ts';
import { StanceBand } from './stance-band.tsx';

/** Widths in px of the bands of a line: of the first lens, and of the second around it. */
const LINE_WIDTHS = [10, 18] as const;
const RING_WIDTH = 4;

type Props = {
  marks: ArrivalMarks;
  place: Place;
  /** Whence the tie comes; none for the spark. */
  source?: Place | undefined;
  isHeld?: boolean;
};

/** The bands of the lenses along the tie that reaches somebody, and round their mark, in the drawing. */
export function LensBands({ marks: { entity, tie }, place, source, isHeld = false }: Props) {
  const path = source === undefined ? null : layTie(source, place, isHeld).path;
  return (
    <>
      {path !== null &&
        tie
          ?.map(({ lens, stance }, index) => (
            <StanceBand
              key={lens.id}
              kind={stance.kind}
              path={path}
              width={LINE_WIDTHS[index] ?? LINE_WIDTHS[1]}
            />
          ))
          // The outer one first: the inner one lies upon it.
          .reverse()}
      {entity?.map(({ lens, stance }, index) => (
        <StanceBand
          key={lens.id}
          kind={stance.kind}
          path={ring(place, place.radius + 5 + index * (RING_WIDTH + 1))}
          width={RING_WIDTH}
        />
      ))}
    </>
  );
}

/** A circle as a path. */
function ring({ x, y }: Place, radius: number): string {
  const half = `a${radius} ${radius} 0 1 1`;
  return `M${x - radius} ${y}${half} ${2 * radius} 0${half} ${-2 * radius} 0`;
}
