import { entityHref, type TrialListParams } from '@kto-kogo/address';
import { formatEdtf } from '@kto-kogo/domain';
import { AddressProblems } from '../../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../../record/page/choice-links.tsx';
import { Page } from '../../../record/page/page.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import type { Term } from '../../../record/terms/term.ts';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { Bench, BenchKey } from './bench.tsx';
import { orderTrials, trialOrders } from './choose-trials.ts';
import type { TrialSummary } from './get-trials.ts';
import styles from './trial-list.module.css';
import { benchWords } from './trial-words.ts';

type Props = {
  trials: readonly TrialSummary[];
  terms: readonly Term[];
  params: TrialListParams;
  problems: readonly string[];
};

export function TrialList({ trials, terms, params, problems }: Props) {
  const linkTerms = termLinker(terms);
  return (
    <Page>
      <PageTitle title="Trials">
        <p>
          {countOf(trials.length, 'trial', 'trials')}. What was said in them was extracted by force or fear
          unless stated.
        </p>
      </PageTitle>
      <AddressProblems problems={problems} />
      <ChoiceLinks label="Order by" choices={trialOrders(params)} />
      <div className={styles.key}>
        <BenchKey />
      </div>
      <ol className={styles.list}>
        {orderTrials(trials, params).map((trial) => (
          <li key={trial.id} className={styles.trial}>
            <p className={styles.date}>{trial.date === null ? '' : formatEdtf(trial.date)}</p>
            <div>
              <h2 className={styles.name}>
                <PageLink href={entityHref(trial)}>{trial.name}</PageLink>
              </h2>
              {trial.summary !== null && <p>{linkTerms(trial.summary)}</p>}
              <Bench trial={trial} />
              <p className={styles.meta}>{linkTerms(trialWords(trial))}</p>
            </div>
          </li>
        ))}
      </ol>
    </Page>
  );
}

function trialWords(trial: TrialSummary): string {
  const { court, presiding } = trial;
  return [benchWords(trial), court, presiding !== null && `presiding ${presiding.shortName}`]
    .filter((words) => typeof words === 'string')
    .join(' · ');
}
