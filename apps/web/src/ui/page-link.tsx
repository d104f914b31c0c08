'use client';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { waitOffline } from './online/what-waits.ts';

/** A link within the site. Does not prefetch, because lists hold hundreds of them. */
export function PageLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} onNavigate={waitOffline} {...props} />;
}
