'use client';
import { useSearchParams } from 'next/navigation';
import { memo } from 'react';
import type { CompactRecord } from '../record/network/compact-record.ts';
import type { Term } from '../record/terms/term.ts';
import { Explorer } from './explorer.tsx';
import type { GivenLenses } from './lens/use-lenses.ts';

type Props = { record: CompactRecord; terms: readonly Term[]; lenses: GivenLenses | null };

/**
 * The explorer with the query that the browser's address has. The query of the server's page will not do: where the reader comes back
 * to the page, it is that with which the page was asked for at first, and not the view that was left.
 */
export function ExplorerAtAddress(props: Props) {
  return <SteadyExplorer {...props} query={useSearchParams().toString()} />;
}

const SteadyExplorer = memo(Explorer);
