import type { Waiting } from './what-waits.ts';

/** What is said of what is pressed and cannot come, or of the network alone; null where all is well. */
export function waitsWords(isOnline: boolean, waiting: Waiting | null): string | null {
  switch (waiting) {
    case 'page':
      return isOnline
        ? 'You are online again. The link can be followed now.'
        : 'You are offline. That page must wait; what is loaded goes on working.';
    case 'server':
      return 'The site cannot be reached just now. That page must wait; what is loaded goes on working.';
    case 'part':
      return isOnline
        ? 'What you asked for did not arrive. Try again.'
        : 'You are offline. What you asked for must wait; what is loaded goes on working.';
    default:
      return isOnline ? null : 'You are offline. What is loaded goes on working; other pages must wait.';
  }
}

/**
 * What is said of a search while there is no network.
 *
 * @param names whether any of the names on the page was found; null where it holds none to find
 */
export function offlineSearchWords(names: 'some' | 'none' | null): string {
  switch (names) {
    case 'some':
      return 'You are offline. These are names on this page; a search of the record must wait.';
    case 'none':
      return 'You are offline. No name on this page begins so; a search of the record must wait.';
    default:
      return 'You are offline. The search must wait; what is loaded goes on working.';
  }
}
