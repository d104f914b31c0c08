import { entityHref, type TrialListParams } from '@kto-kogo/address';
import { formatEdtf } from '@kto-kogo/domain';
import { Bench, BenchKey } from '../../reading-pages/trials/list/bench.tsx';
import { orderTrials } from '../../reading-pages/trials/list/choose-trials.ts';
import { getTrials } from '../../reading-pages/trials/list/get-trials.ts';
import { benchWords } from '../../reading-pages/trials/list/trial-words.ts';
import { countOf } from '../../ui/count-of.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { leastScaleFor, type Stage } from './stage.ts';
import styles from './trials-stage.module.css';

const NAME_PX = 15;

/** All trials, each with its date and a mark for everyone tried. @throws RequestError */
export async function trialsStage(params: TrialListParams): Promise<Stage> {
  const trials = orderTrials(await getTrials(), params);
  return {
    name: `${countOf(trials.length, 'trial', 'trials')}, with those tried and those executed`,
    drawing: (
      <div className={styles.room}>
        <ol className={styles.trials}>
          {trials.map((trial) => (
            <li key={trial.id} className={styles.trial}>
              <span className={styles.date}>
                {trial.date === null ? '' : formatEdtf(trial.date, 'short')}
              </span>
              <PageLink href={entityHref(trial)} className={styles.name}>
                {trial.name}
              </PageLink>
              <Bench trial={trial} />
              <span className={styles.words}>{benchWords(trial)}</span>
            </li>
          ))}
        </ol>
      </div>
    ),
    leastScale: leastScaleFor(trials.length, NAME_PX),
    key: <BenchKey />,
    shown: trials.map(({ id }) => id),
    people: 0,
    ties: 0,
  };
}
