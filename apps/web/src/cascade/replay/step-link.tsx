'use client';
import type { ComponentProps } from 'react';
import { useReplayContext } from './replay-context.tsx';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { step: number };

/** A link to a step. It moves the replay where it stands, and can be opened beside it, copied, or followed without JavaScript. */
export function StepLink({ step, ...rest }: Props) {
  const { hrefOf, go } = useReplayContext();
  return (
    <a
      {...rest}
      href={hrefOf({ step })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(step, 'jump');
      }}
    />
  );
}
