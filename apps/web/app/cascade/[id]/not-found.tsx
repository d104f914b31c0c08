import type { Metadata } from 'next';
import { CascadeNotFound } from '../../../src/cascade/sparks/cascade-not-found.tsx';

export const metadata: Metadata = { title: 'No cascade begins here' };

export default function NotFound() {
  return <CascadeNotFound />;
}
