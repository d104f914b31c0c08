import { type TracePageQuestion, traceAddress } from '@kto-kogo/address';
import type { YearSpan } from '@kto-kogo/domain';
import { AddressProblems } from '../record/page/address-problems.tsx';
import { CitePage } from '../record/page/cite-page.tsx';
import { Page } from '../record/page/page.tsx';
import type { EntityFieldValue } from '../record/search/entity-field.tsx';
import type { Term } from '../record/terms/term.ts';
import type { ChoosableWork } from '../record/tie-filter/choosable-work.ts';
import { SeveralPage } from './between/several-page.tsx';
import { AllChainsPage } from './chain/all-chains-page.tsx';
import { ChainPage } from './chain/chain-page.tsx';
import { NoChainPage } from './chain/no-chain-page.tsx';
import type { NamedEnd } from './get-trace.ts';
import type { TraceView } from './get-trace-view.ts';
import { MoreOptions } from './question/more-options.tsx';
import { OpeningPage } from './question/opening-page.tsx';
import { SamePage } from './question/same-page.tsx';
import { TraceForm } from './question/trace-form.tsx';
import { TraceOptions } from './question/trace-options.tsx';
import { UnfoundPage } from './question/unfound-page.tsx';
import styles from './trace-page.module.css';

type Props = {
  question: TracePageQuestion;
  view: TraceView;
  terms: readonly Term[];
  /** Of the axis of the lives. */
  years: YearSpan;
  /** What of the address was not understood, in words. */
  problems: readonly string[];
  /** Those that the question asks for. */
  works: readonly ChoosableWork[];
  address: string;
  version: string;
};

/** The question above, its answer below: the address says both. */
export function TracePage({ question, view, works, terms, years, problems, address, version }: Props) {
  const key = traceAddress.href(question);
  const isAnswered = view.state === 'chain' || view.state === 'all' || view.state === 'several';
  // What connects several is asked of the whole record: options of chains would change nothing.
  const hasOptions = view.state !== 'several';
  return (
    <Page width="wide">
      <div className={styles.bar}>
        <TraceForm
          question={question}
          from={fieldValue(view.from)}
          to={fieldValue(view.to)}
          others={view.others.map(fieldValue)}
          answer={view.title}
          more={hasOptions && <MoreOptions question={question} works={works} />}
        >
          {hasOptions && <TraceOptions key={key} question={question} />}
        </TraceForm>
      </div>
      <AddressProblems problems={problems} />
      <Answer question={question} view={view} terms={terms} years={years} />
      {isAnswered && (
        <div id="cite">
          <CitePage title={view.title} address={address} version={version} />
        </div>
      )}
    </Page>
  );
}

function Answer({ question, view, terms, years }: Pick<Props, 'question' | 'view' | 'terms' | 'years'>) {
  switch (view.state) {
    case 'opening':
      return <OpeningPage chains={view.chains} mostTied={view.mostTied} terms={terms} />;
    case 'unfound':
      return <UnfoundPage question={question} {...view} />;
    case 'same':
      return <SamePage question={question} entity={view.entity} title={view.title} />;
    case 'several':
      return <SeveralPage {...view} terms={terms} />;
    case 'none':
      return (
        <NoChainPage
          question={question}
          from={view.ends[0]}
          to={view.ends[1]}
          looser={view.looser}
          between={view.between}
          terms={terms}
        />
      );
    case 'all':
      return <AllChainsPage question={question} {...view} terms={terms} />;
    case 'chain':
      return <ChainPage question={question} {...view} terms={terms} years={years} />;
  }
}

function fieldValue(end: NamedEnd): EntityFieldValue {
  switch (end?.__typename) {
    case undefined:
      return { text: '', entity: null };
    case 'EndFound':
      return { text: end.entity.name, entity: end.entity };
    case 'EndAmbiguous':
    case 'EndNotFound':
      return { text: end.text, entity: null };
  }
}
