import { Waypoints } from 'lucide-react';
import { cascadeAddress } from '../../address/cascade.ts';
import { ButtonLink } from '../../ui/button.tsx';

export function CascadeLink({ spark }: { spark: string }) {
  return (
    <ButtonLink href={cascadeAddress.href(spark)}>
      <Waypoints size={15} strokeWidth={1.75} aria-hidden />
      Cascade from here
    </ButtonLink>
  );
}
