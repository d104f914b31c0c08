import { STANCE_WORDS } from '@kto-kogo/domain';
import { StanceMark } from '../../marks/stance-mark.tsx';
import fringe from '../../record/interpretation/fringe.module.css';
import type { LensMark } from '../../record/interpretation/lens.ts';
import styles from './band-tags.module.css';
import type { ArrivalMarks } from './laid-lens.ts';

/** What the lenses make of somebody, and of the tie that reaches them, under the name in the drawing for narrow columns. */
export function BandTags({ marks: { entity, tie } }: { marks: ArrivalMarks }) {
  return (
    <>
      {entity?.map((mark) => (
        <BandTag key={mark.lens.id} mark={mark} on="" />
      ))}
      {tie?.map((mark) => (
        <BandTag key={mark.lens.id} mark={mark} on=" the tie" />
      ))}
    </>
  );
}

function BandTag({ mark: { lens, stance }, on }: { mark: LensMark; on: string }) {
  return (
    <span className={lens.isFringe ? `${styles.tag} ${fringe.fringe}` : styles.tag} data-box="tag">
      {lens.letter !== null && <b>{lens.letter} </b>}
      <StanceMark kind={stance.kind} /> {STANCE_WORDS[stance.kind]}
      {on}
      {lens.isFringe && ' · fringe'}
    </span>
  );
}
