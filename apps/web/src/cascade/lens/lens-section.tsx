import type { Laid } from '@kto-kogo/address';
import { LensForm } from '../../record/interpretation/lens-form.tsx';
import { lensLegend } from '../../record/interpretation/lens-legend.tsx';
import { lensNotes } from '../../record/interpretation/lens-notes.tsx';
import type { LensGroup } from '../../record/interpretation/lenses-query.ts';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { CascadeRecord } from '../cascade-record.ts';
import arrival from './arrival-lens.module.css';
import { type LaidLens, shownIn } from './laid-lens.ts';
import styles from './lens-section.module.css';

type Props = {
  cascade: CascadeRecord;
  lens: LaidLens;
  groups: readonly LensGroup[];
  /** The address of this view without a lens. */
  href: string;
  laid: Laid;
  /** Whether each lens lies over a drawing of its own. */
  isApart: boolean;
  linkTerms: LinkTerms;
};

/** In the panel of a replay: which lens lies over it, and what it says of all that is shown. A function, for the terms of its notes. */
export function lensSection({ cascade, lens, groups, href, laid, isApart, linkTerms }: Props) {
  return (
    <section aria-label="Historians’ readings" className={styles.lens}>
      <LensForm href={href} groups={groups} chosen={lens.lenses.map(({ id }) => id)} laid={laid} />
      {lensOver({ cascade, lens, isApart, linkTerms })}
    </section>
  );
}

/** What a lens says of a cascade as a whole, and of its spark. */
export function lensOver({
  cascade,
  lens,
  isApart,
  linkTerms,
}: Pick<Props, 'cascade' | 'lens' | 'isApart' | 'linkTerms'>) {
  const legend = lensLegend({
    lenses: lens.lenses,
    shown: shownIn(cascade),
    hasTies: true,
    isApart,
    linkTerms,
  });
  const onSpark = lensNotes(lens.lenses, lens.marks.get(cascade.spark.id), linkTerms);
  return (
    <>
      {legend}
      {onSpark !== null && (
        <div className={arrival.part}>
          <h3 className={arrival.on}>On {cascade.spark.name}</h3>
          {onSpark}
        </div>
      )}
    </>
  );
}
