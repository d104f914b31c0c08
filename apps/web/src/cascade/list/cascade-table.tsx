'use client';
import { entityHref } from '@kto-kogo/address';
import { formatEdtf, TIE_KIND_FACTS } from '@kto-kogo/domain';
import { type ReactNode, useMemo } from 'react';
import { TieSample } from '../../marks/tie-sample.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { type Column, dataTable } from '../../ui/data-table.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { Arrival, CascadeRecord } from '../cascade-record.ts';
import { arrivalLens } from '../lens/arrival-lens.tsx';
import type { LaidLens } from '../lens/laid-lens.ts';
import { orderWord } from '../replay/arrival-words.ts';
import type { Moment } from '../replay/moment.ts';
import { useReplayContext } from '../replay/replay-context.tsx';
import { StepLink } from '../replay/step-link.tsx';
import styles from './cascade-table.module.css';
import { statusCells } from './status-cells.ts';

type StatusTexts = Record<'holds' | 'force' | 'recorded' | 'order', ReactNode>;
type Row = {
  step: number;
  arrival: Arrival;
  source: string;
  isCurrent: boolean;
  status: StatusTexts;
  lens: ReactNode;
};

const COLUMNS: readonly Column<Row>[] = [
  {
    title: 'Step',
    isTight: true,
    cell: ({ step, arrival, isCurrent }) => (
      <StepLink
        step={step}
        className={styles.step}
        data-step={step}
        aria-label={`Step ${step}, ${arrival.name}`}
        aria-current={isCurrent ? 'step' : undefined}
      >
        {step}
      </StepLink>
    ),
  },
  {
    title: 'Reached',
    isHeading: true,
    cell: ({ arrival }) => <PageLink href={entityHref(arrival)}>{arrival.name}</PageLink>,
  },
  { title: 'On', isTight: true, cell: ({ arrival }) => formatEdtf(arrival.on, 'short') },
  { title: 'From', cell: ({ source }) => source },
  {
    title: 'Tie',
    isTight: true,
    cell: ({ arrival: { tie } }) => (
      <span className={styles.tie}>
        <TieSample traits={tie} width={40} />
        {TIE_KIND_FACTS[tie.kind].verb}
      </span>
    ),
  },
  { title: 'Holds?', cell: ({ status }) => status.holds },
  { title: 'Force', cell: ({ status }) => status.force },
  { title: 'Recorded', cell: ({ status }) => status.recorded },
  { title: 'Order', isTight: true, cell: ({ status }) => status.order },
  {
    title: 'First arrest',
    isTight: true,
    cell: ({ arrival: { kind, arrested } }) => {
      return kind !== 'FIGURE' || arrested === null ? null : formatEdtf(arrested, 'short');
    },
  },
];

type Props = { cascade: CascadeRecord; moment: Moment; terms: readonly Term[] };

/** The drawing as a table: all arrivals, with the current step marked. */
export function CascadeTable({ cascade, moment, terms }: Props) {
  const { spark, arrivals } = cascade;
  const nameOf = new Map([spark, ...arrivals].map(({ id, shortName }) => [id, shortName]));
  const { lens } = useReplayContext();
  const statuses = useMemo(() => statusTexts(arrivals, lens, terms), [arrivals, lens, terms]);
  const rows = statuses.map(({ arrival, ...texts }, index) => ({
    step: index + 1,
    arrival,
    source: nameOf.get(arrival.from) ?? arrival.from,
    isCurrent: index + 1 === moment.step,
    ...texts,
  }));
  return (
    <div className={styles.frame}>
      {dataTable({
        caption: `Everybody reached from ${spark.name}`,
        columns: COLUMNS,
        rows,
        keyOf: ({ arrival }) => arrival.id,
        beneath: (row) => row.lens,
      })}
    </div>
  );
}

function statusTexts(arrivals: readonly Arrival[], lens: LaidLens, terms: readonly Term[]) {
  const linkTerms = termLinker(terms);
  return arrivals.map((arrival): Pick<Row, 'arrival' | 'status' | 'lens'> => {
    const { holds, force, recorded } = statusCells(arrival.tie);
    return {
      arrival,
      status: {
        holds: holds && linkTerms.label(holds),
        force: force && linkTerms.label(force),
        recorded: linkTerms.label(recorded),
        order: linkTerms.label(orderWord(arrival)),
      },
      lens: arrivalLens(arrival, lens, linkTerms),
    };
  });
}
