'use client';
import { type CascadeView, cascadeAddress } from '@kto-kogo/address';
import { useRouter } from 'next/navigation';
import { isEntity } from '../../record/search/found-href.ts';
import { SearchBox } from '../../record/search/search-box.tsx';

type Props = {
  initialText?: string;
  /** What lies over the cascade when it begins. */
  over?: Partial<CascadeView>;
};

/** Begins a cascade from whatever is chosen; what none can begin from, such as an office, shows its own page. Without JavaScript it leads to the page of results. */
export function SparkSearch({ initialText = '', over }: Props) {
  const router = useRouter();
  return (
    <SearchBox
      size="large"
      initialText={initialText}
      placeholder="A person, an event, a trial"
      onChoose={(found) => {
        if (!isEntity(found) || found.kind === 'OFFICE') return false;
        router.push(cascadeAddress.href(found.id, over));
        return true;
      }}
    />
  );
}
