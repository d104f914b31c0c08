import { FateMarkSymbols } from '../../marks/fate-mark-symbols.tsx';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import visuallyHidden from '../../ui/visually-hidden.module.css';
import { Fitted } from '../fitted/fitted.tsx';
import type { Stage } from './stage.ts';
import { StageFrame } from './stage-frame.tsx';
import styles from './stage-page.module.css';

type Props = {
  stage: Stage | null;
  /** Why nothing is drawn, in words. */
  why: readonly string[];
  /** Where it is read instead; null where there is no such page. */
  page: string | null;
  /** Of the address of this page itself. */
  problems: readonly string[];
  /** All of it is seen at once, and it is light whatever the reader chose. */
  isOnWall: boolean;
};

/** What a view draws, and nothing beside it: it stands in a frame on another page, small or large. */
export function StagePage({ stage, why, page, problems, isOnWall }: Props) {
  return (
    <main id="main" tabIndex={-1} className={styles.stage} data-light={isOnWall || undefined}>
      <AddressProblems problems={problems} />
      <FateMarkSymbols />
      {stage === null ? (
        <div className={styles.nothing}>
          <h1>Nothing is drawn here.</h1>
          {why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {page !== null && <PageLink href={page}>Read the page instead</PageLink>}
        </div>
      ) : (
        <>
          <h1 className={visuallyHidden.hidden}>{stage.name}</h1>
          {isOnWall ? (
            <div className={styles.wall}>
              <Fitted leastScale={stage.leastScale} larger={0} middle={null} chosen={null}>
                {stage.drawing}
              </Fitted>
            </div>
          ) : (
            <StageFrame stage={stage} label="Drawn" />
          )}
        </>
      )}
    </main>
  );
}
