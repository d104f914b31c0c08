import type { LucideIcon } from 'lucide-react';
import type { ExplorerScene } from '../scene/derive-scene.ts';
import type { ViewStore } from '../view-state/view-store.ts';

/** Everything an action may read and call. */
export type ActionContext = {
  store: ViewStore;
  scene: ExplorerScene;
  /** Announces a short message, such as "Copied". */
  say: (words: string) => void;
};

/** An action as data: toolbar, shortcut and help are all made from this object. */
export type Action = {
  name: string;
  label: string;
  /** What else is typed for it in the palette. */
  words?: string;
  icon: LucideIcon;
  /** `KeyboardEvent.key`; null for actions without a shortcut. */
  key: string | null;
  isShift?: boolean;
  /** It says where the focus goes. */
  takesFocus?: true;
  isEnabled: (context: ActionContext) => boolean;
  perform: (context: ActionContext) => void;
};

/** What is pressed for it, as it stands on the keys; none for an action without a shortcut. */
export function keysOf({ key, isShift = false }: Action): string[] {
  if (key === null) return [];
  return isShift ? ['Shift', key.toUpperCase()] : [key.toUpperCase()];
}
