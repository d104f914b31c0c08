import { Quote } from 'lucide-react';
import { LinkButton } from '../record/page/link-button.tsx';
import { PrintButton } from '../record/page/print-button.tsx';
import { ButtonLink } from '../ui/button.tsx';
import styles from './trace-page.module.css';

/** What one can do with an answer. */
export function TraceActions() {
  return (
    <div className={styles.actions}>
      <LinkButton />
      <ButtonLink href="#cite">
        <Quote size={15} strokeWidth={1.75} aria-hidden />
        Cite
      </ButtonLink>
      <PrintButton />
    </div>
  );
}
