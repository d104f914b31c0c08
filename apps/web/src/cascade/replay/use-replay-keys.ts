'use client';
import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../../ui/keyboard/is-typing.ts';
import type { KeyGroup } from '../../ui/keyboard/key-group.ts';
import { useKeyGroup } from '../../ui/keyboard/key-groups.ts';
import type { Playback } from '../../ui/playback/use-playback.ts';

const REPLAY_KEYS: KeyGroup = {
  title: 'In the replay',
  keys: [
    { keys: ['Space'], does: 'Play or pause' },
    { keys: ['←', '→'], does: 'A step back, a step on' },
    { keys: ['Home', 'End'], does: 'To the first step, to the last' },
    { keys: ['Esc'], does: 'Leave the large view' },
  ],
};

/** The keys of the replay, wherever the focus is, except where they mean something else. */
export function useReplayKeys(playback: Playback): void {
  useKeyGroup(REPLAY_KEYS);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event) || event.shiftKey) return;
    const { isPlaying, play, pause, back, forward, first, last } = playback;
    const act = {
      ' ': isPressable(event.target) ? undefined : isPlaying ? pause : play,
      ArrowLeft: back,
      ArrowRight: forward,
      Home: first,
      End: last,
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** Whether the space bar presses what the focus is on. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, summary, input, [role="slider"]') !== null;
}
