'use client';
import type { TieSummary } from '@kto-kogo/domain';
import { ArrowLeft, ArrowRight, Quote } from 'lucide-react';
import { exploreHref } from '../../../address/explore.ts';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy/copy-text.ts';
import { selectTie } from '../../actions/view-changes.ts';
import { useChange, useExplorer } from '../../context/explorer-context.tsx';
import styles from './claim-card.module.css';
import { beforeAndAfter } from './neighbours.ts';

/** Cite; the ties before and after in time, among those that the filters keep. */
export function ClaimFoot({ tie }: { tie: TieSummary }) {
  const { scene, record, actions } = useExplorer();
  const change = useChange();
  const { before, after } = beforeAndAfter(tie, scene.kept);
  const cite = async () => {
    const address = `${window.location.origin}${exploreHref({ tie: tie.id })}`;
    const words = `“${tie.statement}” Kto-Kogo, record version ${record.version.slice(0, 12)}, ${address}.`;
    if (await copyText(words)) actions.say('The citation is copied.');
  };
  return (
    <div className={styles.foot}>
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
