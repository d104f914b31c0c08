import { useMemo } from 'react';
import type { CitationLine_CitationFragment } from '../../graphql/generated/graphql.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import { Note } from '../../record/note.tsx';
import { CitationLine } from '../../record/sources/citation-line.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { countOf } from '../../ui/count-of.ts';
import { Tag } from '../../ui/tag.tsx';
import { tieDate } from './arrival-words.ts';
import type { Moment } from './moment.ts';
import { useReplayContext } from './replay-context.tsx';
import styles from './replay-panel.module.css';
import { stepTexts } from './step-texts.ts';
import { useKeptFocus } from './use-kept-focus.ts';

type Props = { moment: Moment; length: number; terms: readonly Term[] };

/** The step shown: what was said, how well it stands, and where it can be read. */
export function StepCard({ moment, length, terms }: Props) {
  const { arrival, step } = moment;
  const { tie } = arrival;
  const { lens } = useReplayContext();
  const texts = useMemo(() => stepTexts(arrival, lens, termLinker(terms)), [arrival, lens, terms]);
  const part = useKeptFocus();
  return (
    <section aria-label="The step" className={styles.step} {...part}>
      <p className={styles.when}>
        <span>
          Step {step} of {length} · {tieDate(tie)}
        </span>
        <Tag>{texts.order}</Tag>
      </p>
      <div className={styles.statement}>{texts.statement}</div>
      <div className={styles.holds}>
        <TieSample traits={tie} />
        <p>
          {texts.status} {texts.detail}
        </p>
      </div>
      {texts.numbers !== null && <p className={styles.numbers}>{texts.numbers}</p>}
      <Note text={texts.note} />
      <StepSources citations={tie.citations} />
      {texts.lens}
    </section>
  );
}

/** The first source of a step in the open, the others folded: what is beneath should not move much from step to step. */
function StepSources({ citations }: { citations: readonly CitationLine_CitationFragment[] }) {
  const [first, ...others] = citations;
  return (
    <div className={styles.sources}>
      {first === undefined ? <p>No source is recorded.</p> : <CitationLine citation={first} />}
      {others.length > 0 && (
        <details>
          <summary>{countOf(others.length, 'more source', 'more sources')}</summary>
          {others.map((citation) => (
            <CitationLine key={citation.id} citation={citation} />
          ))}
        </details>
      )}
    </div>
  );
}
