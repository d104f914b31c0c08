'use client';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { ButtonLink } from '../../ui/button.tsx';
import { isTyping } from '../../ui/keyboard/is-typing.ts';
import type { KeyGroup } from '../../ui/keyboard/key-group.ts';
import { useKeyGroup } from '../../ui/keyboard/key-groups.ts';
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
  // Where a press leads that comes before the last one has brought its step.
  const target = useRef(at);
  useEffect(() => {
    target.current = at;
  }, [at]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A key held down moves one step, and the arrows of a choice are its own.
      if (event.repeat || isTyping(event) || isRadio(event.target)) return;
      const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      const href = by === 0 ? undefined : steps[target.current + by]?.href;
      if (href === undefined) return;
      event.preventDefault();
      target.current += by;
      router.push(href);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [router, steps]);
  return (
    <nav aria-label="Steps" className={styles.bar}>
      {back === undefined ? (
        <span />
      ) : (
        <ButtonLink href={back} prefetch>
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
        <ButtonLink href={next} prefetch isPrimary>
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
