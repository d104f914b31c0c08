'use client';
import { entityHref } from '@kto-kogo/address';
import { capital, FATE_WORDS, formatEdtf, type Id, type TieSummary } from '@kto-kogo/domain';
import { hasEnd, type NetworkNode, type Side, sidesOf } from '@kto-kogo/network';
import type { ReactNode } from 'react';
import { FateMark } from '../../../marks/fate-mark.tsx';
import { sideWords } from '../../../record/network/side-words.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { listWords } from '../../../ui/list-words.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { useExplorer } from '../../context/explorer-context.tsx';
import { type ArrestOf, arrestsOf } from './arrests-of.ts';
import styles from './comparison-dialog.module.css';

type Props = { nodes: readonly NetworkNode[]; isOpen: boolean; onClose: () => void };

type Column = { node: NetworkNode; sides: readonly Side[] };
type PeopleRow = { title: string; kind: Side['kind']; end: Side['end'] };

const ACCUSATIONS: readonly PeopleRow[] = [
  { title: 'Accused by', kind: 'ACCUSATION', end: 'to' },
  { title: 'Accused', kind: 'ACCUSATION', end: 'from' },
];
const ORDERS_AND_OFFICES: readonly PeopleRow[] = [
  { title: 'Ordered arrests', kind: 'ARREST', end: 'from' },
  { title: 'Replaced', kind: 'REPLACEMENT', end: 'from' },
  { title: 'Replaced by', kind: 'REPLACEMENT', end: 'to' },
];
const THINGS = { TENURE: 'Offices', TRIAL_ROLE: 'Trials', PARTICIPATION: 'Events' } as const;

/** Those that are selected side by side: lives, offices, trials, who accused them and whom they accused, fate. */
export function ComparisonDialog({ nodes, isOpen, onClose }: Props) {
  const { record } = useExplorer();
  const nameOf = (id: Id) => record.network.nodes.get(id)?.shortName ?? id;
  const columns = nodes.map((node): Column => {
    const own = [...record.network.ties.values()].filter((tie) => hasEnd(tie, node.id));
    return { node, sides: sidesOf(own).get(node.id) ?? [] };
  });
  const row = (title: string, cell: (column: Column) => ReactNode) => (
    <tr key={title}>
      <th scope="row">{title}</th>
      {columns.map((column) => (
        <td key={column.node.id}>{cell(column)}</td>
      ))}
    </tr>
  );
  const rowOfPeople = ({ title, kind, end }: PeopleRow) =>
    row(title, ({ sides }) => {
      const side = sides.find((each) => each.kind === kind && each.end === end);
      return side === undefined ? 'none recorded' : <People side={side} nameOf={nameOf} />;
    });
  return (
    <Dialog title="Side by side" isWide isPrinted isOpen={isOpen} onOpenChange={() => onClose()}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is pushed sideways must be reached by keyboard */}
      <section className={styles.scroll} aria-label="The table, which can be pushed sideways" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {columns.map(({ node }) => (
                <th key={node.id} scope="col">
                  <PageLink href={entityHref(node)}>{node.name}</PageLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row('Life', ({ node }) => (node.date === null ? 'not known' : formatEdtf(node.date)))}
            {row('Fate', ({ node }) => (
              <Fate node={node} />
            ))}
            {ACCUSATIONS.map(rowOfPeople)}
            {row('Arrested', ({ node }) => (
              <Arrests arrests={arrestsOf(node.id, record)} nameOf={nameOf} />
            ))}
            {ORDERS_AND_OFFICES.map(rowOfPeople)}
            {(['TENURE', 'TRIAL_ROLE', 'PARTICIPATION'] as const).map((kind) =>
              row(THINGS[kind], ({ sides }) => (
                <Things
                  ties={sides.flatMap((side) => (side.kind === kind ? side.ties : []))}
                  nameOf={nameOf}
                />
              )),
            )}
          </tbody>
        </table>
      </section>
    </Dialog>
  );
}

type NameOf = (id: Id) => string;

function Fate({ node: { fate, hasHand } }: { node: NetworkNode }) {
  if (fate === null) return null;
  return (
    <span className={styles.fate}>
      <FateMark fate={fate} hasRing={hasHand} size={16} />
      {capital(FATE_WORDS[fate])}
      {hasHand && ', had a hand in it'}
    </span>
  );
}

/** How many they are, and who: the words themselves name only one. */
function People({ side, nameOf }: { side: Side; nameOf: NameOf }) {
  return (
    <>
      {capital(sideWords(side, nameOf))}
      {side.others.length > 1 && <span className={styles.names}>{listWords(side.others.map(nameOf))}</span>}
    </>
  );
}

function Arrests({ arrests, nameOf }: { arrests: readonly ArrestOf[]; nameOf: NameOf }) {
  if (arrests.length === 0) return 'none recorded';
  return (
    <ul className={styles.list}>
      {arrests.map(({ id, date, orderedBy }) => (
        <li key={id}>
          {date === null ? 'On a day not known' : formatEdtf(date)}
          <span className={styles.date}>
            {orderedBy === null ? 'on whose order is not recorded' : `on the order of ${nameOf(orderedBy)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Things({ ties, nameOf }: { ties: readonly TieSummary[]; nameOf: NameOf }) {
  return (
    <ul className={styles.list}>
      {ties.map(({ id, to, date }) => (
        <li key={id}>
          {nameOf(to)}
          {date !== null && <span className={styles.date}>{formatEdtf(date, 'short')}</span>}
        </li>
      ))}
    </ul>
  );
}
