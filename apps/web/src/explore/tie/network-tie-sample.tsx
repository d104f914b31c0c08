import type { NetworkTie } from '@kto-kogo/network';
import { TieSample } from '../../marks/tie-sample.tsx';

/** A tie's line, small. */
export function NetworkTieSample({ tie, width = 36 }: { tie: NetworkTie; width?: number }) {
  const { kind, standing, truth, coerced } = tie;
  return (
    <TieSample
      kind={kind}
      standing={standing}
      truth={truth ?? undefined}
      coerced={coerced ?? undefined}
      width={width}
    />
  );
}
