import { Fragment } from 'react';
import type { LensMarks } from '../../record/interpretation/lens.ts';
import { StanceTag } from '../../record/interpretation/stance-tag.tsx';
import { FoundWords } from './found-words.tsx';
import styles from './name-link.module.css';
import type { SelectedIn } from './selected-in.ts';
import type { RowLinks } from './use-row-links.ts';

type Props = {
  id: string;
  end: 'from' | 'to';
  selected: SelectedIn;
  links: RowLinks;
  typed: readonly string[];
  /** What lenses make of what. */
  stances: LensMarks;
};

/** A name of a row, which selects whose it is. What is done with it is heard by `watchRows`. */
export function NameLink({ id, end, selected, links, typed, stances }: Props) {
  return (
    <>
      <a
        href={links.ofName(id)}
        className={styles.name}
        aria-current={selected === end || selected === 'both' || undefined}
        data-name-id={id}
      >
        <FoundWords text={links.nameOf(id)} typed={typed} />
      </a>
      {stances.get(id)?.map((mark) => (
        <Fragment key={mark.lens.id}>
          {' '}
          <StanceTag {...mark} />
        </Fragment>
      ))}
    </>
  );
}
