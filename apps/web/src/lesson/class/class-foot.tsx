'use client';
import { Compass } from 'lucide-react';
import { useStore } from 'zustand';
import { ButtonLink } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { LiveClass } from '../live/class-store.ts';
import { changeMembership, membership } from '../live/membership.ts';
import styles from './class-foot.module.css';
import { ClassMenu } from './class-menu.tsx';

type Props = {
  live: LiveClass;
  /** From 0. */
  step: number;
  of: number;
  /** Of the step. */
  view: string;
};

/** Where the class is, and what this member can choose. */
export function ClassFoot({ live, step, of, view }: Props) {
  return (
    <nav aria-label="Class" className={styles.bar}>
      <p className={styles.place}>
        Following · step {step + 1} of {of}
      </p>
      <ol className={styles.marks} aria-hidden>
        {Array.from({ length: of }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place
          <li key={index} data-state={index < step ? 'gone' : index === step ? 'now' : 'coming'} />
        ))}
      </ol>
      <div className={styles.roomy}>
        <ShapeChoice name="shape-in-bar" />
        <ButtonLink href={view} className={styles.act}>
          <Compass size={16} strokeWidth={1.75} aria-hidden />
          Look around
        </ButtonLink>
      </div>
      <ClassMenu live={live}>
        <div className={styles.narrow}>
          <ShapeChoice name="shape-in-menu" />
          <ButtonLink href={view} className={styles.act}>
            <Compass size={16} strokeWidth={1.75} aria-hidden />
            Look around
          </ButtonLink>
        </div>
      </ClassMenu>
    </nav>
  );
}

function ShapeChoice({ name }: { name: string }) {
  const shape = useStore(membership)?.shape ?? 'drawing';
  return (
    <Segmented
      legend="How to follow"
      name={name}
      type="radio"
      chosen={[shape]}
      choices={[
        { value: 'drawing', words: 'Drawing' },
        { value: 'list', words: 'Reading list' },
      ]}
      onChoose={(value) => changeMembership({ shape: value === 'list' ? 'list' : 'drawing' })}
    />
  );
}
