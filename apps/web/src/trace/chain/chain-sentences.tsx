import type { ReactNode } from 'react';
import { claimOf, sentenceTexts } from '../../record/claim/claim-texts.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { TraceChain } from '../get-trace.ts';
import styles from '../trace-page.module.css';
import { orderNote } from './order-note.ts';
import { TraceSentence } from './trace-sentence.tsx';

/** A chain as sentences, and what their dates allow one to say. A function, for the terms to be linked in its place. */
export function chainSentences(chain: TraceChain, linkTerms: LinkTerms): ReactNode {
  const { lead, text, reasons } = orderNote(chain);
  return (
    <>
      <ol className={styles.sentences}>
        {chain.steps.map((step, index) => (
          <TraceSentence
            key={step.tie.id}
            step={step}
            texts={sentenceTexts(claimOf(step.tie), linkTerms)}
            number={index + 1}
          />
        ))}
      </ol>
      <div className={styles.note}>
        <p>
          <strong>{linkTerms.label(lead)}</strong> {text}
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
