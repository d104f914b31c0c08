import { memo, type ReactNode } from 'react';
import { TieSample } from '../../marks/tie-sample.tsx';
import type { LensMarks } from '../../record/interpretation/lens.ts';
import { StanceTag } from '../../record/interpretation/stance-tag.tsx';
import { FoundWords } from '../rows/found-words.tsx';
import { NameLink } from '../rows/name-link.tsx';
import { rowMark, type SelectedIn } from '../rows/selected-in.ts';
import type { RowLinks } from '../rows/use-row-links.ts';
import { NOT_ASKED, type TableRow } from './table-row.ts';
import styles from './tie-table.module.css';

type Props = {
  row: TableRow;
  /** With its terms linked; so is `standing`. */
  truth: ReactNode;
  standing: ReactNode;
  selected: SelectedIn;
  links: RowLinks;
  typed: readonly string[];
  /** What lenses make of what. */
  stances: LensMarks;
};

/** A row of the table. There are many: it is drawn anew only where something of itself changes. */
export const TieRow = memo(function TieRow({ row, truth, standing, selected, links, typed, stances }: Props) {
  const { tie, date, who, word, whom, coerced } = row;
  const ends = { selected, links, typed, stances };
  return (
    <tr data-selected={rowMark(selected)}>
      <td className={styles.date}>
        <FoundWords text={date} typed={typed} />
      </td>
      <td>
        <NameLink id={tie.from} end="from" {...ends} />
      </td>
      <td>
        <a
          href={links.ofTie(tie.id)}
          className={styles.tie}
          aria-label={`${who} ${word} ${whom}`}
          aria-current={selected === 'tie' || undefined}
          data-tie-id={tie.id}
        >
          <TieSample traits={tie} width={36} />
          <FoundWords text={word} typed={typed} />
        </a>
      </td>
      <td>
        <NameLink id={tie.to} end="to" {...ends} />
      </td>
      <td>{row.truth === NOT_ASKED ? <NotAsked /> : truth}</td>
      <td>{coerced === NOT_ASKED ? <NotAsked /> : coerced}</td>
      <td>
        {standing}
        {stances.get(tie.id)?.map((mark) => (
          <div key={mark.lens.id}>
            <StanceTag {...mark} />
          </div>
        ))}
      </td>
    </tr>
  );
});

/** Empty to the eye; said to those who hear the table. */
function NotAsked() {
  return <span className={styles.unseen}>{NOT_ASKED}</span>;
}
