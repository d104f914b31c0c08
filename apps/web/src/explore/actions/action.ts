import type { LucideIcon } from 'lucide-react';
import type { ExplorerScene } from '../scene/derive-scene.ts';
import type { ViewStore } from '../view-state/view-store.ts';

/** What an action may look at and touch. */
export type ActionContext = {
  store: ViewStore;
  scene: ExplorerScene;
  /** Fits the picture; does nothing while no network is on screen. */
  fit: () => void;
  /** Says a short thing that happened, such as "Copied". */
  say: (words: string) => void;
};

/** An act as data: toolbar, shortcut and help all come from the one object. */
export type Action = {
  name: string;
  label: string;
  icon: LucideIcon;
  /** As the keyboard event has it; null for acts without a key. */
  key: string | null;
  isShift?: boolean;
  isEnabled: (context: ActionContext) => boolean;
  perform: (context: ActionContext) => void;
};
