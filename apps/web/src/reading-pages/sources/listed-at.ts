import { sourcesAddress } from '@kto-kogo/address';
import type { Id, Tier } from '@kto-kogo/domain';

/** Where a work stands in the list of sources: among those of its tier, which one page holds; all of them take several. */
export function listedAt({ id, tier }: { id: Id; tier: Tier }): string {
  return `${sourcesAddress.href({ tier })}#${id}`;
}
