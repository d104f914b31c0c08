'use client';
import { exploreAddress } from '@kto-kogo/address';
import type { ComponentProps } from 'react';
import type { Change } from '../actions/view-changes.ts';
import { useChange, useExplorer } from './explorer-context.tsx';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { to: Change };

/**
 * A link to another view that changes the view in place; it can also be opened in a tab, copied, or followed
 * without JavaScript.
 */
export function ExploreLink({ to, ...rest }: Props) {
  const { view } = useExplorer();
  const change = useChange();
  return (
    <a
      {...rest}
      href={exploreAddress.href(to(view))}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        change(to);
      }}
    />
  );
}
