'use client';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useRef } from 'react';
import { ButtonLink } from '../../ui/button.tsx';
import { isTyping } from '../../ui/keyboard/is-typing.ts';
import type { KeyGroup } from '../../ui/keyboard/key-group.ts';
import { useKeyGroup } from '../../ui/keyboard/key-groups.ts';
import { waitOffline } from '../../ui/online/what-waits.ts';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './step-bar.module.css';

type Props = {
  steps: readonly { title: string; href: string }[];
  /** From 0. */
  at: number;
  /** Where the last step leads. */
  end: string;
};

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Back, a mark for each step, and Next; the arrow keys do the same. */
export function StepBar({ steps, at, end }: Props) {
  const router = useRouter();
  const [back, next] = [steps[at - 1]?.href, steps[at + 1]?.href];
  useKeyGroup(STEP_KEYS);
  // Where a press leads that comes before the last ones have brought their steps.
  const asked = useRef({ from: at, to: at });
  useEffect(() => {
    const { from, to } = asked.current;
    const isOnTheWay = Math.min(from, to) < at && at < Math.max(from, to);
    asked.current = { from: at, to: isOnTheWay ? to : at };
  }, [at]);
  const go = (by: 1 | -1): boolean => {
    const { from, to } = asked.current;
    const href = steps[to + by]?.href;
    if (href === undefined) return false;
    asked.current = { from, to: to + by };
    router.push(href);
    return true;
  };
  const goByKey = useEffectEvent(go);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A key held down moves one step, and the arrows of a choice are its own.
      if (event.repeat || isTyping(event) || isRadio(event.target)) return;
      const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      if (by !== 0 && goByKey(by)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const press = (by: 1 | -1) => (event: { preventDefault: () => void }) => {
    if (!waitOffline(event) && go(by)) event.preventDefault();
  };
  return (
    <nav aria-label="Steps" className={styles.bar}>
      {back === undefined ? (
        <span />
      ) : (
        <ButtonLink href={back} prefetch onNavigate={press(-1)}>
          <ArrowLeft {...ICON} />
          Back
        </ButtonLink>
      )}
      <p className={styles.count}>
        {at + 1} of {steps.length}
      </p>
      <ol className={styles.marks}>
        {steps.map(({ title, href }, index) => (
          <li key={href}>
            <PageLink
              href={href}
              className={styles.mark}
              aria-current={index === at ? 'step' : undefined}
              aria-label={`Step ${index + 1}: ${title}`}
              title={title}
            />
          </li>
        ))}
      </ol>
      {next === undefined ? (
        <ButtonLink href={end}>To the lesson</ButtonLink>
      ) : (
        <ButtonLink href={next} prefetch isPrimary onNavigate={press(1)}>
          Next
          <ArrowRight {...ICON} />
        </ButtonLink>
      )}
    </nav>
  );
}

function isRadio(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio';
}

const STEP_KEYS: KeyGroup = {
  title: 'In a lesson',
  keys: [{ keys: ['←', '→'], does: 'A step back, a step on' }],
};
