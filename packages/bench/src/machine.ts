import { availableParallelism, cpus, loadavg } from 'node:os';

/** On what it is measured, and how much else it does: `AMD EPYC, 2 cores, load 0.4, Node 20.19.0`. */
export function machine(): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  return `${model}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`;
}
