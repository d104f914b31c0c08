'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { usePrefersStillness } from './use-prefers-stillness.ts';

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

type Options = {
  length: number;
  /** The current step, from 0. Controlled by the caller, which has it in the address. */
  index: number;
  /** `clock`: playing moved it, so that it need not be a history entry; `reader`: the user asked for it. */
  onIndex: (index: number, by: 'reader' | 'clock') => void;
  /** How long a step is shown at speed 1. */
  stepMs: number;
  /** Whether the requested step is still loading: the clock waits for it. */
  isWaiting?: boolean;
};

export type Playback = {
  isPlaying: boolean;
  /** Whether the user prefers reduced motion: playing is then one step at each press. */
  isStill: boolean;
  isAtStart: boolean;
  isAtEnd: boolean;
  speed: Speed;
  setSpeed: (speed: Speed) => void;
  /** Goes one step on at once and then by the clock; from the last step, to the first. */
  play: () => void;
  pause: () => void;
  back: () => void;
  forward: () => void;
  first: () => void;
  last: () => void;
};

/**
 * Plays steps until the last one or until the user does anything: every function but `play` pauses. Call `pause` where the user
 * goes to a step by other means.
 */
export function usePlayback({ length, index, onIndex, stepMs, isWaiting = false }: Options): Playback {
  const [isStarted, setStarted] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const isStill = usePrefersStillness();
  const end = length - 1;
  const isAtEnd = index >= end;
  const isPlaying = isStarted && !isStill && !isAtEnd;

  const advance = useEffectEvent(() => {
    onIndex(index + 1, 'clock');
    if (index + 1 >= end) setStarted(false);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step stands for its whole time
  useEffect(() => {
    if (!isPlaying || isWaiting) return;
    const timer = setTimeout(() => advance(), stepMs / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, isWaiting, index, stepMs, speed]);

  const go = (to: number) => {
    setStarted(false);
    onIndex(Math.max(0, Math.min(end, to)), 'reader');
  };
  return {
    isPlaying,
    isStill,
    isAtStart: index <= 0,
    isAtEnd,
    speed,
    setSpeed,
    play: () => {
      const next = isAtEnd ? 0 : index + 1;
      go(next);
      setStarted(!isStill && next < end);
    },
    pause: () => setStarted(false),
    back: () => go(index - 1),
    forward: () => go(index + 1),
    first: () => go(0),
    last: () => go(end),
  };
}
