'use client';
import { stageAddress } from '@kto-kogo/address';
import { ClassScreen, type ClassScreenProps } from './class-screen.tsx';
import type { ClassOnScreen } from './room/class-on-screen.ts';
import { Cover } from './room/cover.tsx';
import styles from './screen.module.css';

type Props = Omit<ClassScreenProps, 'ofClass'> & { title: string; ofClass: ClassOnScreen | null };

/** What hangs on the wall: a step, the way to join the class, or a member's view. */
export function Screen({ title, ofClass, ...step }: Props) {
  if (ofClass?.isCover) return <Cover title={title} shown={ofClass} />;
  if (ofClass?.spotlight != null && !step.shown.isBlank)
    return (
      <section className={styles.spotlight} aria-label="A classmate’s view" data-light>
        <p className={styles.whose}>A classmate’s view</p>
        <iframe
          title="A classmate’s view"
          src={stageAddress.href({ view: ofClass.spotlight, place: 'wall' })}
          className={styles.frame}
        />
      </section>
    );
  return <ClassScreen {...step} ofClass={ofClass} />;
}
