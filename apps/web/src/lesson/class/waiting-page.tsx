'use client';
import { useStore } from 'zustand';
import type { LiveClass } from '../live/class-store.ts';
import styles from './calm.module.css';
import { ConnectionNotice } from './connection-notice.tsx';
import type { FollowedLesson } from './followed.ts';
import { MayBeShown } from './may-be-shown.tsx';
import { OwnName } from './own-name.tsx';
import { ReturnToExplored } from './return-to-explored.tsx';
import { TeacherAway } from './teacher-away.tsx';

type Props = { live: LiveClass; lesson: Pick<FollowedLesson, 'title'> };

/** Before the first step. */
export function WaitingPage({ live, lesson: { title } }: Props) {
  const { connection, explored, state } = useStore(live.store);
  return (
    <main id="main" tabIndex={-1} className={styles.calm}>
      <h1 tabIndex={-1} className={styles.title}>
        You are in. The lesson begins when your teacher starts.
      </h1>
      <p className={styles.lesson}>{title}</p>
      <OwnName live={live} />
      <MayBeShown live={live} className={styles.check} />
      <ReturnToExplored explored={explored} />
      <TeacherAway state={state} />
      <ConnectionNotice connection={connection} />
    </main>
  );
}
