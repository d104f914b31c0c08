'use client';
import { classAddress } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { forgetClass } from '../live/forget-class.ts';
import { membership } from '../live/membership.ts';
import styles from './known-member.module.css';

type Props = { /** For who is in no class. */ children: ReactNode };

/** For a device that is in a class already: the way back into it, or out of it for somebody else. */
export function KnownMember({ children }: Props) {
  const isBrowser = useIsBrowser();
  const known = useStore(membership);
  if (!isBrowser || known === null) return children;
  const { name, room, lesson, token } = known;
  return (
    <section className={styles.known} aria-label="The class of this device">
      <p>
        This device is in a class{lesson !== null && <>: “{lesson.title}”</>}. Your teacher knows it as{' '}
        <strong dir="auto">{name}</strong>.
      </p>
      <div className={styles.acts}>
        <ButtonLink isPrimary href={classAddress.href(room)} className={styles.act}>
          Go on as {name}
        </ButtonLink>
        <Button className={styles.act} onClick={() => forget(token)}>
          I am somebody else
        </Button>
      </div>
    </section>
  );
}

function forget(token: string): void {
  forgetClass(token);
  // Where this tab follows it still.
  void import('../live/class-store.ts').then(({ leaveClass }) => leaveClass()).catch(() => {});
}
