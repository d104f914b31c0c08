/** The views a reader has passed through, and which of them is on screen: undo and redo as a value. */
export type Steps<View> = { readonly views: readonly [View, ...View[]]; readonly at: number };

export function startSteps<View>(view: View): Steps<View> {
  return { views: [view], at: 0 };
}

export function currentView<View>(steps: Steps<View>): View {
  return steps.views[steps.at] ?? steps.views[0];
}

/** Adds a view after the current one; undone views can no longer be redone. */
export function pushView<View>(steps: Steps<View>, view: View): Steps<View> {
  const [first, ...rest] = steps.views;
  return { views: [first, ...rest.slice(0, steps.at), view], at: steps.at + 1 };
}

/** Replaces the current view without a history step. */
export function replaceView<View>(steps: Steps<View>, view: View): Steps<View> {
  const [first, ...rest] = steps.views.map((each, index) => (index === steps.at ? view : each));
  return { views: [first ?? view, ...rest], at: steps.at };
}

export function canUndo(steps: Steps<unknown>): boolean {
  return steps.at > 0;
}

export function canRedo(steps: Steps<unknown>): boolean {
  return steps.at < steps.views.length - 1;
}

/** Goes to the view at an index, clamped to the history. */
export function goToStep<View>(steps: Steps<View>, at: number): Steps<View> {
  return { ...steps, at: Math.max(0, Math.min(steps.views.length - 1, at)) };
}

export function undo<View>(steps: Steps<View>): Steps<View> {
  return goToStep(steps, steps.at - 1);
}

export function redo<View>(steps: Steps<View>): Steps<View> {
  return goToStep(steps, steps.at + 1);
}
