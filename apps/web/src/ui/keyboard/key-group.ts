/** A section of the keyboard help. */
export type KeyGroup = { title: string; keys: readonly { keys: readonly string[]; does: string }[] };

export const SITE_KEYS: KeyGroup = {
  title: 'Everywhere',
  keys: [
    { keys: ['/'], does: 'Go to the search' },
    { keys: ['Ctrl or ⌘', 'K'], does: 'Find, go, do' },
    { keys: ['?'], does: 'Show these keys' },
    { keys: ['Esc'], does: 'Close what is open' },
  ],
};
