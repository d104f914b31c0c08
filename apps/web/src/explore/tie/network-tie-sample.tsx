import type { TieSummary } from '@kto-kogo/domain';
import { TieSample } from '../../marks/tie-sample.tsx';

/** A tie's line, small. */
export function NetworkTieSample({ tie, width = 36 }: { tie: TieSummary; width?: number }) {
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
