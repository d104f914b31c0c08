'use client';
import { classAddress, joinAddress } from '@kto-kogo/address';
import { ButtonLink } from '../../ui/button.tsx';
import type { Membership } from '../live/membership.ts';
import styles from './calm.module.css';

type Props = { /** Of another class; null for none. */ other: Membership | null };

/** For a device that is not in the class whose address it has opened. */
export function NoMember({ other }: Props) {
  return (
    <main id="main" tabIndex={-1} className={styles.calm}>
      <h1 className={styles.title}>This device is not in this class.</h1>
      <p>A class is joined by its code, which your teacher shows.</p>
      <div className={styles.acts}>
        <ButtonLink isPrimary href={joinAddress.href()} className={styles.act}>
          Join a class
        </ButtonLink>
        {other !== null && (
          <ButtonLink href={classAddress.href(other.room)} className={styles.act}>
            Back to the class that you are in
          </ButtonLink>
        )}
      </div>
    </main>
  );
}
