import type { Layout } from '@kto-kogo/address';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { arePlaced } from '../../record/positions/positions.ts';
import type { LayoutRun } from './places.ts';
import { runBands } from './run-bands.ts';

/** `anew` are bands of a record that nobody has a computed place in. */
type Key = Layout | 'anew';
type Drawn = Pick<ExplorerRecord, 'network' | 'positions'>;

/** The registry: what each layout runs. Those that are chosen come when they are chosen. */
const LOADERS: Readonly<Record<Key, () => Promise<LayoutRun>>> = {
  anew: async () => (await import('./lay-anew.ts')).layAnew,
  bands: () => Promise.resolve(runBands),
  cases: async () => (await import('./run-cases.ts')).runCases,
  force: async () => (await import('./run-force.ts')).runForce,
  ladder: async () => (await import('./run-ladder.ts')).runLadder,
};

const loaded = new Map<Key, LayoutRun>([['bands', runBands]]);
const loading = new Map<Key, Promise<LayoutRun>>();

/** What a layout runs, where it is there already. */
export function loadedRun(layout: Layout, record: Drawn): LayoutRun | null {
  return loaded.get(keyOf(layout, record)) ?? null;
}

/** The same promise each time, so that a component can wait for it. One that failed is asked for again. */
export function loadRun(layout: Layout, record: Drawn): Promise<LayoutRun> {
  const key = keyOf(layout, record);
  const before = loading.get(key);
  if (before !== undefined) return before;
  const load = LOADERS[key]().then((run) => {
    loaded.set(key, run);
    return run;
  });
  loading.set(key, load);
  load.catch(() => loading.delete(key));
  return load;
}

function keyOf(layout: Layout, { network, positions }: Drawn): Key {
  return layout === 'bands' && !arePlaced(positions, network.nodes.keys()) ? 'anew' : layout;
}
