import { TIER_WORDS, type Tier } from '@kto-kogo/domain';
import { Tag } from '../../ui/tag.tsx';

export function TierTag({ tier }: { tier: Tier }) {
  return <Tag>{TIER_WORDS[tier]}</Tag>;
}
