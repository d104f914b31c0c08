'use client';
import { capital, FATE_WORDS, formatEdtf, type Id } from '@kto-kogo/domain';
import { hasEnd, type NetworkNode, type Side, sidesOf } from '@kto-kogo/network';
import { entityHref } from '../../../address/entity-href.ts';
import { FateMark } from '../../../marks/fate-mark.tsx';
import { sideWords } from '../../../record/network/side-words.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import { useExplorer } from '../../context/explorer-context.tsx';
import styles from './comparison-dialog.module.css';

type Props = { nodes: readonly NetworkNode[]; isOpen: boolean; onClose: () => void };

type Column = { node: NetworkNode; sides: readonly Side[] };
type Row = { title: string; kind: Side['kind']; end: Side['end'] };

const ROWS: readonly Row[] = [
  { title: 'Accused by', kind: 'ACCUSATION', end: 'to' },
  { title: 'Accused', kind: 'ACCUSATION', end: 'from' },
  { title: 'Arrested', kind: 'ARREST', end: 'to' },
  { title: 'Ordered arrests', kind: 'ARREST', end: 'from' },
  { title: 'Replaced', kind: 'REPLACEMENT', end: 'from' },
  { title: 'Replaced by', kind: 'REPLACEMENT', end: 'to' },
];

/** Those that are selected side by side: lives, offices, trials, who accused them and whom they accused, fate. */
export function ComparisonDialog({ nodes, isOpen, onClose }: Props) {
  const { record } = useExplorer();
  const nameOf = (id: Id) => record.network.nodes.get(id)?.shortName ?? id;
  const columns = nodes.map((node): Column => {
    const own = [...record.network.ties.values()].filter((tie) => hasEnd(tie, node.id));
    return { node, sides: sidesOf(own).get(node.id) ?? [] };
  });
  const listOf = (sides: readonly Side[], kind: Side['kind']) =>
    sides
      .filter((side) => side.kind === kind)
      .flatMap(({ ties }) => ties.map((tie) => [tie, nameOf(tie.to)] as const));
  return (
    <Dialog title="Side by side" isWide isOpen={isOpen} onOpenChange={() => onClose()}>
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
            <tr>
              <th scope="row">Life</th>
              {columns.map(({ node }) => (
                <td key={node.id}>{node.date === null ? 'not known' : formatEdtf(node.date)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">Fate</th>
              {columns.map(({ node }) => (
                <td key={node.id}>
                  {node.fate !== null && (
                    <span className={styles.fate}>
                      <FateMark fate={node.fate} hasRing={node.hasHand} size={16} />
                      {capital(FATE_WORDS[node.fate])}
                      {node.hasHand && ', had a hand in it'}
                    </span>
                  )}
                </td>
              ))}
            </tr>
            {ROWS.map(({ title, kind, end }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {columns.map(({ node, sides }) => {
                  const side = sides.find((each) => each.kind === kind && each.end === end);
                  return (
                    <td key={node.id}>
                      {side === undefined ? 'none recorded' : capital(sideWords(side, nameOf))}
                    </td>
                  );
                })}
              </tr>
            ))}
            {(['TENURE', 'TRIAL_ROLE', 'PARTICIPATION'] as const).map((kind) => (
              <tr key={kind}>
                <th scope="row">{THINGS[kind]}</th>
                {columns.map(({ node, sides }) => (
                  <td key={node.id}>
                    <ul className={styles.list}>
                      {listOf(sides, kind).map(([tie, name]) => (
                        <li key={tie.id}>
                          {name}
                          {tie.date !== null && (
                            <span className={styles.date}>{formatEdtf(tie.date, 'short')}</span>
                          )}
                        </li>
                      ))}
                    </ul>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Dialog>
  );
}

const THINGS = { TENURE: 'Offices', TRIAL_ROLE: 'Trials', PARTICIPATION: 'Events' } as const;
