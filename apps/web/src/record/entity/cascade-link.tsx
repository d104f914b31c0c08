import { cascadeAddress } from '@kto-kogo/address';
import { Waypoints } from 'lucide-react';
import { ButtonLink } from '../../ui/button.tsx';

export function CascadeLink({ spark }: { spark: string }) {
  return (
    <ButtonLink href={cascadeAddress.href(spark)}>
      <Waypoints size={15} strokeWidth={1.75} aria-hidden />
      Cascade from here
    </ButtonLink>
  );
}
