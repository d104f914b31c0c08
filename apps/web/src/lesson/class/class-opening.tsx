'use client';
import { lessonReadAddress } from '@kto-kogo/address';
import { useStore } from 'zustand';
import type { LiveClass } from '../live/class-store.ts';
import styles from './calm.module.css';
import { ConnectionNotice } from './connection-notice.tsx';
import type { FollowedLesson } from './followed.ts';

type Props = { lesson: Pick<FollowedLesson, 'id' | 'title'>; live?: LiveClass };

/** As long as nothing is known of a class: before the scripts have come, and until it answers. */
export function ClassOpening({ lesson: { id, title }, live }: Props) {
  return (
    <main id="main" tabIndex={-1} className={styles.calm}>
      <h1 tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <p className={styles.scripted}>Opening the class…</p>
      <noscript>
        <p>
          To follow a class takes a script, and this browser runs none.{' '}
          <a href={lessonReadAddress.href(id)}>The lesson can be read without.</a>
        </p>
      </noscript>
      {live !== undefined && <Connection live={live} />}
    </main>
  );
}

function Connection({ live }: { live: LiveClass }) {
  return <ConnectionNotice connection={useStore(live.store, ({ connection }) => connection)} />;
}
