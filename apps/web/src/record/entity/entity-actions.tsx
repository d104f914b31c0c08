import { exploreHref } from '@kto-kogo/address';
import { Crosshair } from 'lucide-react';
import { ButtonLink } from '../../ui/button.tsx';
import { CascadeLink } from './cascade-link.tsx';
import { TraceToLink } from './trace-to-link.tsx';

type Props = {
  id: string;
  /** Whether a cascade can start from it. */
  isSpark: boolean;
};

/** The links from an entity's page to what can be done with it. */
export function EntityActions({ id, isSpark }: Props) {
  return (
    <>
      <ButtonLink isPrimary href={exploreHref({ focus: id })}>
        <Crosshair size={15} strokeWidth={1.75} aria-hidden />
        Show in the network
      </ButtonLink>
      <TraceToLink id={id} />
      {isSpark && <CascadeLink spark={id} />}
    </>
  );
}
