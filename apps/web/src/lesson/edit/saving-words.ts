import type { DraftState } from '../draft/draft-state.ts';

/** Where the lesson is, in words. @param time as this reader writes a time of day */
export function savingWords(
  { saving, savedAt, isKept }: Pick<DraftState, 'saving' | 'savedAt' | 'isKept'>,
  time: (iso: string) => string,
): string {
  switch (saving.is) {
    case 'saved':
      return savedAt === null ? 'Nothing is written yet' : `Saved ${time(savedAt)}`;
    case 'waiting':
    case 'saving':
      return 'Saving…';
    case 'conflict':
      return 'Two versions';
    case 'refused':
      return isKept
        ? 'Kept on this device. The server does not take it'
        : 'Not saved. The server does not take it';
    case 'kept':
      return isKept
        ? 'Kept on this device, not yet on the server'
        : 'Not saved: neither this device nor the server keeps it. Export it before you leave';
  }
}
