import { type TracePageQuestion, traceAddress } from '@kto-kogo/address';
import { countOf } from '../../ui/count-of.ts';
import type { TraceView } from '../get-trace-view.ts';

/** Says that the address asks for a chain of a number that there is not. */
export function chainProblems({ trace }: TracePageQuestion, view: TraceView): string[] {
  if (trace === traceAddress.opening.trace || trace === 'all') return [];
  if (!('chains' in view) || view.state === 'opening' || trace <= view.chains.length) return [];
  return [
    `“trace=${trace}” asks for more than the ${countOf(view.chains.length, 'chain', 'chains')} that are found.`,
  ];
}
