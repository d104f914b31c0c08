import type { TraceChain } from '../get-trace.ts';
import styles from '../trace-page.module.css';
import { orderNote } from './order-note.ts';
import { TraceSentence } from './trace-sentence.tsx';

/** A chain as sentences, and what their dates allow one to say. */
export function ChainSentences({ chain }: { chain: TraceChain }) {
  const { lead, text, reasons } = orderNote(chain);
  return (
    <>
      <ol className={styles.sentences}>
        {chain.steps.map((step, index) => (
          <TraceSentence key={step.tie.id} step={step} number={index + 1} />
        ))}
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
