import type { ClaimTexts } from '../../record/claim/claim-texts.tsx';
import type { TraceChain } from '../get-trace.ts';
import styles from '../trace-page.module.css';
import { orderNote } from './order-note.ts';
import { TraceSentence } from './trace-sentence.tsx';

type Props = {
  chain: TraceChain;
  /** Of each step. */
  texts: readonly ClaimTexts[];
};

/** A chain as sentences, and what their dates allow one to say. */
export function ChainSentences({ chain, texts }: Props) {
  const { lead, text, reasons } = orderNote(chain);
  return (
    <>
      <ol className={styles.sentences}>
        {texts.map((each, index) => {
          const step = chain.steps[index];
          return step && <TraceSentence key={step.tie.id} step={step} texts={each} number={index + 1} />;
        })}
      </ol>
      <div className={styles.note}>
        <p>
          <strong>{lead}</strong> {text}
        </p>
        {reasons.length > 0 && (
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
