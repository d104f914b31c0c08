'use client';
import type { TieSummary } from '@kto-kogo/domain';
import { ArrowLeft, ArrowRight, Quote } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useLatePart } from '../../../ui/late/use-late-part.ts';
import { selectTie } from '../../actions/view-changes.ts';
import { useChange, useExplorer } from '../../context/explorer-context.tsx';
import styles from './claim-card.module.css';
import { beforeAndAfter } from './neighbours.ts';

/** Cite; the ties before and after in time, among those that the filters keep. */
export function ClaimFoot({ tie }: { tie: TieSummary }) {
  const { scene } = useExplorer();
  const change = useChange();
  const { before, after } = beforeAndAfter(tie, scene.kept);
  const [isCiting, setCiting] = useState(false);
  const [CiteClaim, askForCitation] = useLatePart(
    async () => (await import('../../cite/cite-claim.tsx')).CiteClaim,
  );
  const cite = () => {
    setCiting(true);
    askForCitation();
  };
  return (
    <div className={styles.foot}>
      {isCiting && CiteClaim !== null && <CiteClaim tie={tie} onClose={() => setCiting(false)} />}
      <Button aria-haspopup="dialog" onClick={cite}>
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
