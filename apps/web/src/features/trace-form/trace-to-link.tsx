import { Route } from 'lucide-react';
import { ButtonLink } from '../../ui/button.tsx';
import { traceHref } from '../trace-page/trace-question.ts';

/** Asks with whom a chain that begins here should end. */
export function TraceToLink({ id }: { id: string }) {
  return (
    <ButtonLink href={traceHref({ from: id })}>
      <Route size={15} strokeWidth={1.75} aria-hidden />
      Trace to…
    </ButtonLink>
  );
}
