import { Waypoints } from 'lucide-react';
import { cascadeHref } from '../../address/cascade-view.ts';
import { ButtonLink } from '../../ui/button.tsx';

/** From a page to the cascade that begins with what it is about. */
export function CascadeLink({ spark }: { spark: string }) {
  return (
    <ButtonLink href={cascadeHref(spark)}>
      <Waypoints size={15} strokeWidth={1.75} aria-hidden />
      Cascade from here
    </ButtonLink>
  );
}
