'use client';
import { type CascadeQuestion, cascadeAddress, type Shape } from '@kto-kogo/address';
import { formatEdtf } from '@kto-kogo/domain';
import { useMemo } from 'react';
import { FateKey } from '../../marks/fate-key.tsx';
import { TieKey } from '../../marks/tie-key.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { useIsPrinting } from '../../ui/use-is-printing.ts';
import type { CascadeRecord } from '../cascade-record.ts';
import { CascadePicture } from '../drawing/cascade-picture.tsx';
import { MonthHead } from '../drawing/month-heads.tsx';
import { arrangeColumns, LEAST_HEIGHT } from '../layout/arrange-columns.ts';
import { lensOver } from '../lens/lens-section.tsx';
import { CascadeList } from '../list/cascade-list.tsx';
import { CascadeTable } from '../list/cascade-table.tsx';
import { countsWords, remainWords } from '../question/what-counts.ts';
import { type Moment, momentAt } from '../replay/moment.ts';
import { useReplayContext } from '../replay/replay-context.tsx';
import styles from './cascade-sheet.module.css';
import { cutDrawing, runsThrough } from './cut-drawing.ts';

type Props = {
  cascade: CascadeRecord;
  question: CascadeQuestion;
  shape: Shape;
  terms: readonly Term[];
  version: string;
};

/**
 * What goes to the printer in place of the page: the cascade to its last step, as a drawing in pieces that fit a sheet and in
 * sentences, or as the table; with what it is, its address and the version of the record. Without JavaScript the page itself is
 * printed.
 */
export function CascadeSheet(props: Props) {
  return useIsPrinting() ? <Sheet {...props} /> : null;
}

function Sheet({ cascade, question, shape, terms, version }: Props) {
  const { spark, arrivals } = cascade;
  const last = momentAt(cascade, arrivals.length);
  const { origin } = window.location;
  const { lens } = useReplayContext();
  return (
    <article className={styles.sheet}>
      <h1 className={styles.title}>Cascade from {spark.name}</h1>
      <p>
        Everyone reached by statements and consequences that follow each other in time. Reach is not cause: it
        shows who spoke before whom. {remainWords(cascade)}: {countsWords(question)}.
      </p>
      <p className={styles.foot}>
        Kto-Kogo, record version {version.slice(0, 12)}. {origin}
        {cascadeAddress.href(spark.id, { ...question, shape })}
      </p>
      {lensOver({ cascade, lens, linkTerms: termLinker(terms) })}
      {last !== null && shape === 'network' && <Pieces cascade={cascade} moment={{ ...last, chain: [] }} />}
      {last !== null && shape !== 'table' && <CascadeList cascade={cascade} moment={last} terms={terms} />}
      {last !== null && shape === 'table' && <CascadeTable cascade={cascade} moment={last} terms={terms} />}
    </article>
  );
}

function Pieces({ cascade, moment }: { cascade: CascadeRecord; moment: Moment }) {
  // As low as it can be read, so that two pieces stand on a sheet.
  const layout = useMemo(() => arrangeColumns(cascade, { width: 0, height: LEAST_HEIGHT }), [cascade]);
  const pieces = cutDrawing(layout);
  const { lens } = useReplayContext();
  return (
    <>
      {pieces.map((piece, index) => {
        const { left, right, ids, months } = piece;
        return (
          <figure key={left} className={styles.piece}>
            <figcaption className={styles.foot}>
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
      })}
      <section className={styles.key}>
        <h2>What the marks mean</h2>
        <TieKey />
        <FateKey />
      </section>
    </>
  );
}
