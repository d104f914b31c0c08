import { createStore } from 'zustand/vanilla';

/** Whether the field for who is selected too is asked for: dossier, menu and palette open the same one. */
export const adding = createStore(() => ({ isAsked: false }));

export function askToAdd(): void {
  adding.setState({ isAsked: true });
}

export function endAdding(): void {
  adding.setState({ isAsked: false });
}
