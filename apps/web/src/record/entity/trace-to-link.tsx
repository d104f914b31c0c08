import { traceAddress } from '@kto-kogo/address';
import { Route } from 'lucide-react';
import { ButtonLink } from '../../ui/button.tsx';

/** Link to the trace form with this entity as the beginning. */
export function TraceToLink({ id }: { id: string }) {
  return (
    <ButtonLink href={traceAddress.href({ from: id })}>
      <Route size={15} strokeWidth={1.75} aria-hidden />
      Trace to…
    </ButtonLink>
  );
}
