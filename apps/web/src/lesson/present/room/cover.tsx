import type { ClassOnScreen } from './class-on-screen.ts';
import styles from './cover.module.css';
import { Code, QrCode } from './join-words.tsx';

type Props = { title: string; shown: ClassOnScreen };

/** The way to join, as large as the screen. */
export function Cover({ title, shown: { code, isLocked, address, qr, joined } }: Props) {
  return (
    <section className={styles.cover} aria-label="Join the class" data-light>
      <div className={styles.all}>
        {!isLocked && qr !== null && <QrCode qr={qr} label={`Leads to the class at ${address}`} />}
        <div className={styles.words}>
          <p className={styles.title}>{title}</p>
          {isLocked ? (
            <p className={styles.how}>Nobody more is let in just now.</p>
          ) : (
            <>
              {address !== null && (
                <p className={styles.address} translate="no">
                  {address}
                </p>
              )}
              <Code code={code} className={styles.code} />
              <p className={styles.how}>No account. A first name at most.</p>
            </>
          )}
          {joined !== null && (
            <p className={styles.how}>{joined === 1 ? '1 has joined' : `${joined} have joined`}</p>
          )}
        </div>
      </div>
    </section>
  );
}
