'use client';
import { COERCED_WORDS, formatEdtf, STANDING_WORDS, TIE_KIND_FACTS, TRUTH_WORDS } from '@kto-kogo/domain';
import { entityHref } from '../../address/entity-href.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import { type Column, dataTable } from '../../ui/data-table.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { Arrival, CascadeRecord } from '../cascade-record.ts';
import { orderWord } from '../replay/arrival-words.ts';
import type { Moment } from '../replay/moment.ts';
import { StepLink } from '../replay/step-link.tsx';
import styles from './cascade-table.module.css';

type Row = { step: number; arrival: Arrival; source: string; isCurrent: boolean };

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
  {
    title: 'Holds?',
    cell: ({ arrival: { tie } }) => (tie.truth === null ? 'not a claim' : TRUTH_WORDS[tie.truth]),
  },
  {
    title: 'Force',
    cell: ({ arrival: { tie } }) => (tie.coerced === null ? 'n/a' : COERCED_WORDS[tie.coerced]),
  },
  { title: 'Recorded', cell: ({ arrival: { tie } }) => STANDING_WORDS[tie.standing] },
  { title: 'Order', isTight: true, cell: ({ arrival }) => orderWord(arrival) },
  {
    title: 'First arrest',
    isTight: true,
    cell: ({ arrival: { kind, arrested } }) => {
      if (kind !== 'FIGURE') return 'n/a';
      return arrested === null ? null : formatEdtf(arrested, 'short');
    },
  },
];

/** The drawing as a table: all arrivals, with the current step marked. */
export function CascadeTable({ cascade, moment }: { cascade: CascadeRecord; moment: Moment }) {
  const { spark, arrivals } = cascade;
  const nameOf = new Map([spark, ...arrivals].map(({ id, shortName }) => [id, shortName]));
  const rows = arrivals.map((arrival, index) => ({
    step: index + 1,
    arrival,
    source: nameOf.get(arrival.from) ?? arrival.from,
    isCurrent: index + 1 === moment.step,
  }));
  return (
    <div className={styles.frame}>
      {dataTable({
        caption: `Everybody reached from ${spark.name}`,
        columns: COLUMNS,
        rows,
        keyOf: ({ arrival }) => arrival.id,
      })}
    </div>
  );
}
