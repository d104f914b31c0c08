'use client';
import { useRouter } from 'next/navigation';
import { cascadeAddress } from '../../address/cascade.ts';
import { entityHref } from '../../address/entity-href.ts';
import { SearchBox } from '../../record/search/search-box.tsx';

/** Begins a cascade from whatever is chosen; an office, from which none can begin, shows its own page. Without JavaScript it leads to the page of results. */
export function SparkSearch({ initialText = '' }: { initialText?: string }) {
  const router = useRouter();
  return (
    <SearchBox
      size="large"
      initialText={initialText}
      placeholder="A person, an event, a trial"
      onChoose={({ entity }) =>
        router.push(entity.kind === 'OFFICE' ? entityHref(entity) : cascadeAddress.href(entity.id))
      }
    />
  );
}
