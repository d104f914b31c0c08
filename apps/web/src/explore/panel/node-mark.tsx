import type { NetworkNode } from '@kto-kogo/network';
import { FateMark } from '../../marks/fate-mark.tsx';
import { KindMark } from '../../marks/kind-mark.tsx';

type Props = { node: NetworkNode; size: number; isNamed?: boolean };

/** The mark of an entity of the network. */
export function NodeMark({ node: { kind, fate, hasHand }, size, isNamed = false }: Props) {
  if (kind !== 'FIGURE') return <KindMark kind={kind} size={size} />;
  return fate === null ? null : <FateMark fate={fate} hasRing={hasHand} size={size} isNamed={isNamed} />;
}
