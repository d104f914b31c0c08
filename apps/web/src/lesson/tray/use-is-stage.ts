'use client';
import { useSelectedLayoutSegments } from 'next/navigation';
import { isStagePath } from './stage-paths.ts';

/**
 * Whether the page draws something that can be a step of a lesson. By the page and not by the address: where nothing stands at an address,
 * another page is served in its place.
 */
export function useIsStage(): boolean {
  return isStagePath(`/${useSelectedLayoutSegments().join('/')}`);
}
