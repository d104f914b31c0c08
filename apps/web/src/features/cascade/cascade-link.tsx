import { Waypoints } from 'lucide-react';
import { ButtonLink } from '../../ui/button.tsx';
import { cascadeHref } from './cascade-view.ts';

/** From a page to the cascade that begins with what it is about. */
export function CascadeLink({ spark }: { spark: string }) {
  return (
    <ButtonLink href={cascadeHref(spark)}>
      <Waypoints size={15} strokeWidth={1.75} aria-hidden />
      Cascade from here
    </ButtonLink>
  );
}
