/** The parts of the page that F6 goes round, in the order of work: what is drawn, what is open, its time, its tools, its key. */
export const REGIONS = ['view', 'panel', 'time', 'toolbar', 'key'] as const;
export type Region = (typeof REGIONS)[number];

/** Marks an element as a region: `<section {...region('view')}>`. */
export function region(name: Region): { 'data-region': Region; tabIndex: -1 } {
  return { 'data-region': name, tabIndex: -1 };
}

/** The regions that are on screen, in order. */
function shownRegions(): HTMLElement[] {
  return REGIONS.flatMap((name) => elementOf(name) ?? []).filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
}

function elementOf(name: Region): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-region="${name}"]`);
}

/** Puts the focus into a region: on what in it has the keyboard, or on the region itself, whose name is then spoken. */
export function focusRegion(name: Region): void {
  const element = elementOf(name);
  if (element !== null) enter(element);
}

/** Goes to the region after the one that has the focus, or before it. */
export function focusNextRegion(step: 1 | -1): void {
  const regions = shownRegions();
  const at = regions.findIndex((each) => each.contains(document.activeElement));
  const next = at === -1 ? 0 : (at + step + regions.length) % regions.length;
  const element = regions[next];
  if (element !== undefined) enter(element);
}

function enter(element: HTMLElement): void {
  (element.querySelector<HTMLElement>('[role="application"]') ?? element).focus();
}
