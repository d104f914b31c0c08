import Link from 'next/link';
import type { ComponentProps } from 'react';

/** A link to a page of ours. Lists hold hundreds of them: nothing is fetched before the reader asks. */
export function PageLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />;
}
