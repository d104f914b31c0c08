import { lessonEditAddress } from '@kto-kogo/address';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './making-words.module.css';
import type { Making } from './use-making.ts';

/** More sentences nobody reads. */
const MOST_TOLD = 5;

/** How far it is, told when it comes. */
export function MakingWords({ making }: { making: Making }) {
  return (
    <div role="status" className={styles.words}>
      {making.is === 'busy' && <p>The lesson is being made…</p>}
      {making.is === 'failed' && (
        <>
          <p>No lesson was made.</p>
          <Sentences all={making.why} />
        </>
      )}
      {making.is === 'made' && (
        <>
          <p>
            <PageLink href={lessonEditAddress.href(making.id)}>The lesson was made</PageLink>, without what a
            newer Kto-Kogo has put into its file and this one does not know:
          </p>
          <Sentences all={making.leftOut} />
        </>
      )}
    </div>
  );
}

function Sentences({ all }: { all: readonly string[] }) {
  return (
    <ul>
      {all.slice(0, MOST_TOLD).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {all.length > MOST_TOLD && <li>And {all.length - MOST_TOLD} more.</li>}
    </ul>
  );
}
