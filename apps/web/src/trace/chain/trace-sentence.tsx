import { exploreHref } from '@kto-kogo/address';
import { TIER_WORDS } from '@kto-kogo/domain';
import { TieSample } from '../../marks/tie-sample.tsx';
import type { ClaimTexts } from '../../record/claim/claim-texts.tsx';
import { toTieTraits } from '../../record/claim/to-tie-traits.ts';
import { Note } from '../../record/note.tsx';
import { SourceList } from '../../record/sources/source-list.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { TraceStep, TraceTie } from '../get-trace.ts';
import styles from './trace-sentence.module.css';

/** Works named before the reader asks for all sources. */
const MOST_NAMED = 2;

type Props = { step: TraceStep; texts: ClaimTexts; number: number };

/** A step of a chain: its number, the sentence, how the tie is drawn, what was said, how well it stands and on what. */
export function TraceSentence({ step: { tie, from, to }, texts, number }: Props) {
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <div className={styles.said}>{texts.statement}</div>
      <span className={styles.sample}>
        <TieSample traits={toTieTraits(tie)} width={52} />
      </span>
      <div className={styles.detail}>
        <p>
          {texts.status} {texts.detail}
        </p>
        <Note text={texts.note} />
        {tie.from.id !== from.id && (
          <p>
            Walked against the tie: from {from.name} back to {to.name}.
          </p>
        )}
        <SourceList citations={tie.citations} summary={sourceWords(tie)} />
        <p className={styles.explore}>
          <PageLink href={exploreHref({ tie: tie.id })}>This claim in the explorer</PageLink>
        </p>
      </div>
    </li>
  );
}

/** "The Other Stalin, secondary; Wikipedia, tertiary; and 2 more". */
function sourceWords({ citations }: TraceTie): string {
  const named = citations.slice(0, MOST_NAMED).map(({ work }) => `${work.title}, ${TIER_WORDS[work.tier]}`);
  const more = citations.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
