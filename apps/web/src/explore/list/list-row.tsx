import { memo } from 'react';
import type { LensMarks } from '../../record/interpretation/lens.ts';
import { StanceTag } from '../../record/interpretation/stance-tag.tsx';
import { FoundWords } from '../rows/found-words.tsx';
import { NameLink } from '../rows/name-link.tsx';
import { rowMark, type SelectedIn } from '../rows/selected-in.ts';
import type { RowLinks } from '../rows/use-row-links.ts';
import type { ListedTie } from '../tie/listed-tie.ts';
import { TieItem } from '../tie/tie-item.tsx';
import tieStyles from '../tie/tie-line.module.css';
import styles from './reading-list.module.css';

type Props = {
  listed: ListedTie;
  selected: SelectedIn;
  links: RowLinks;
  typed: readonly string[];
  /** What lenses make of what. */
  stances: LensMarks;
};

/** A sentence with the names of those whom it joins. There are many: it is drawn anew only where something of itself changes. */
export const ListRow = memo(function ListRow({
  listed: { tie, status },
  selected,
  links,
  typed,
  stances,
}: Props) {
  const ends = { selected, links, typed, stances };
  return (
    <TieItem
      tie={tie}
      selected={rowMark(selected)}
      statement={
        <a
          href={links.ofTie(tie.id)}
          className={tieStyles.statement}
          aria-current={selected === 'tie' || undefined}
          data-tie-id={tie.id}
        >
          <FoundWords text={tie.statement} typed={typed} />
        </a>
      }
      status={
        <>
          <span className={styles.ends}>
            <NameLink id={tie.from} end="from" {...ends} />
            <NameLink id={tie.to} end="to" {...ends} />
          </span>
          {stances.get(tie.id)?.map((mark) => (
            <StanceTag key={mark.lens.id} {...mark} />
          ))}
          {status}
        </>
      }
    />
  );
});
