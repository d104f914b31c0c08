import { Route } from 'lucide-react';
import { traceHref } from '../../address/trace-question.ts';
import { ButtonLink } from '../../ui/button.tsx';

/** Asks with whom a chain that begins here should end. */
export function TraceToLink({ id }: { id: string }) {
  return (
    <ButtonLink href={traceHref({ from: id })}>
      <Route size={15} strokeWidth={1.75} aria-hidden />
      Trace to…
    </ButtonLink>
  );
}
