import type { LiveState } from '../room-documents.ts';

/** A state of a class that is at its first step. */
export function sampleState(change: Partial<LiveState> = {}): LiveState {
  return {
    ...{ epoch: 1, sequence: 1, phase: 'RUNNING', code: 'K7M4QX', version: 1, step: 0, view: null },
    ...{ isBlank: false, isLocked: false, callBack: 0, ask: null, spotlight: null, isTeacherAway: false },
    ...{ startedAt: '2026-11-30T08:00:00.000Z', serverTime: '2026-11-30T08:10:00.000Z' },
    ...change,
  };
}
