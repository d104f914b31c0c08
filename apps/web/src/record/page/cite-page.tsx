import { asSentence } from '../claim/as-sentence.ts';
import styles from './cite-page.module.css';
import { PrintButton } from './print-button.tsx';

type Props = {
  title: string;
  address: string;
  version: string;
};

/** How to cite the page. The version of the record is part of it, because it fixes the text. */
export function CitePage({ title, address, version }: Props) {
  return (
    <div className={styles.cite}>
      <div>
        <h2 className={styles.title}>Cite this page</h2>
        <p className={styles.text}>
          “{asSentence(title)}” <cite>Kto-Kogo</cite>, record version {version.slice(0, 12)}, {address}. For a
          single claim, cite the work that it names.
        </p>
      </div>
      <PrintButton />
    </div>
  );
}
