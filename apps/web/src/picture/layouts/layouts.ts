import type { Layout } from '@kto-kogo/address';
import type { LayoutRun } from './places.ts';
import { runBands } from './run-bands.ts';

/** The registry: what each layout runs. Those that are chosen come when they are chosen. */
const LOADERS: Readonly<Record<Layout, () => Promise<LayoutRun>>> = {
  bands: () => Promise.resolve(runBands),
  cases: async () => (await import('./run-cases.ts')).runCases,
  force: async () => (await import('./run-force.ts')).runForce,
  ladder: async () => (await import('./run-ladder.ts')).runLadder,
};

const loaded = new Map<Layout, LayoutRun>([['bands', runBands]]);
const loading = new Map<Layout, Promise<LayoutRun>>();

/** What a layout runs, where it is there already. */
export function loadedRun(layout: Layout): LayoutRun | null {
  return loaded.get(layout) ?? null;
}

/** The same promise each time, so that a component can wait for it. One that failed is asked for again. */
export function loadRun(layout: Layout): Promise<LayoutRun> {
  const before = loading.get(layout);
  if (before !== undefined) return before;
  const load = LOADERS[layout]().then((run) => {
    loaded.set(layout, run);
    return run;
  });
  loading.set(layout, load);
  load.catch(() => loading.delete(layout));
  return load;
}
