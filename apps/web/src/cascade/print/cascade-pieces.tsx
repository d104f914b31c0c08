import { formatEdtf } from '@kto-kogo/domain';
import { useMemo } from 'react';
import type { CascadeRecord } from '../cascade-record.ts';
import { CascadePicture } from '../drawing/cascade-picture.tsx';
import { MonthHead } from '../drawing/month-heads.tsx';
import { arrangeColumns, LEAST_HEIGHT } from '../layout/arrange-columns.ts';
import type { LaidLens } from '../lens/laid-lens.ts';
import type { Moment } from '../replay/moment.ts';
import styles from './cascade-pieces.module.css';
import { cutDrawing, runsThrough } from './cut-drawing.ts';

type Props = { cascade: CascadeRecord; moment: Moment; lens: LaidLens };

/** A cascade as far as a moment, in pieces that fit a sheet. */
export function CascadePieces({ cascade, moment, lens }: Props) {
  // As low as it can be read, so that two pieces stand on a sheet.
  const layout = useMemo(() => arrangeColumns(cascade, { width: 0, height: LEAST_HEIGHT }), [cascade]);
  const reached = new Set(cascade.arrivals.slice(0, moment.step).map(({ id }) => id));
  const pieces = cutDrawing(layout).filter(
    ({ ids }, index) => index === 0 || [...ids].some((id) => reached.has(id)),
  );
  return pieces.map((piece, index) => {
    const { left, right, ids, months } = piece;
    return (
      <figure key={left} className={styles.piece}>
        <figcaption className={styles.caption}>
          Part {index + 1} of {pieces.length}. A bar before a mark: arrested by {formatEdtf(moment.day)}.
        </figcaption>
        <svg
          viewBox={`${left} 0 ${right - left} ${layout.height}`}
          width={right - left}
          height={layout.height}
          aria-hidden="true"
          className={styles.drawing}
        >
          {months.map((month) => (
            <MonthHead key={month.month} {...month} />
          ))}
          <CascadePicture
            cascade={cascade}
            layout={layout}
            moment={moment}
            lens={lens}
            piece={{ ids, left, right, hasLine: (arrival) => runsThrough(layout, arrival, piece) }}
          />
        </svg>
      </figure>
    );
  });
}
