'use client';
import type { TieSummary } from '@kto-kogo/domain';
import { ArrowLeft, ArrowRight, Quote } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { selectTie } from '../../actions/view-changes.ts';
import type { CiteClaim } from '../../cite/cite-claim.tsx';
import { useChange, useExplorer } from '../../context/explorer-context.tsx';
import styles from './claim-card.module.css';
import { beforeAndAfter } from './neighbours.ts';

/** Cite; the ties before and after in time, among those that the filters keep. */
export function ClaimFoot({ tie }: { tie: TieSummary }) {
  const { scene, actions } = useExplorer();
  const change = useChange();
  const { before, after } = beforeAndAfter(tie, scene.kept);
  const [Citing, setCiting] = useState<typeof CiteClaim | null>(null);
  // Loaded once somebody cites.
  const cite = () =>
    import('../../cite/cite-claim.tsx').then(
      (loaded) => setCiting(() => loaded.CiteClaim),
      () => actions.say('The citation did not arrive. Try again once there is a connection.'),
    );
  return (
    <div className={styles.foot}>
      {Citing !== null && <Citing tie={tie} onClose={() => setCiting(null)} />}
      <Button onClick={cite}>
        <Quote size={15} strokeWidth={1.75} aria-hidden />
        Cite
      </Button>
      <Button disabled={before === null} onClick={() => before !== null && change(selectTie(before.id))}>
        <ArrowLeft size={15} strokeWidth={1.75} aria-hidden />
        Previous
      </Button>
      <Button disabled={after === null} onClick={() => after !== null && change(selectTie(after.id))}>
        Next
        <ArrowRight size={15} strokeWidth={1.75} aria-hidden />
      </Button>
    </div>
  );
}
