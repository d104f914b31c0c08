'use client';
import { useStore } from 'zustand';
import type { LiveClass } from '../live/class-store.ts';
import { membership } from '../live/membership.ts';

type Props = { live: LiveClass; className: string | undefined };

/** Whether the teacher may show everybody what this member looks at; it is shown without the name. */
export function MayBeShown({ live, className }: Props) {
  const mayBeShown = useStore(membership)?.mayBeShown ?? true;
  return (
    <label className={className}>
      <input
        type="checkbox"
        checked={mayBeShown}
        onChange={({ target }) => live.setMayBeShown(target.checked)}
      />
      <span>My view may be shown to the class, without my name</span>
    </label>
  );
}
