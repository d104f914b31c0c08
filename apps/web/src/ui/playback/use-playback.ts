'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { usePrefersStillness } from './use-prefers-stillness.ts';

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

type Options = {
  /** How many steps there are. */
  length: number;
  /** The step shown, from 0. It is the caller's: the address has it, not the player. */
  index: number;
  /** `clock`: playing moved it, so that it need not be a step to go back to; `reader`: somebody asked for it. */
  onIndex: (index: number, by: 'reader' | 'clock') => void;
  /** How long a step stands at speed 1. */
  stepMs: number;
  /** The step asked for is still on its way: the clock waits for it. */
  isWaiting?: boolean;
};

export type Playback = {
  isPlaying: boolean;
  /** The reader asks for less motion: playing is then a step at each press. */
  isStill: boolean;
  isAtStart: boolean;
  isAtEnd: boolean;
  speed: Speed;
  setSpeed: (speed: Speed) => void;
  /** Goes a step on at once and then by the clock; from the last, to the first. */
  play: () => void;
  pause: () => void;
  back: () => void;
  forward: () => void;
  first: () => void;
  last: () => void;
};

/**
 * Moves through steps by itself until it comes to the last or somebody does anything: each of the acts but `play` pauses.
 * Call `pause` where the reader goes to a step by other means.
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
