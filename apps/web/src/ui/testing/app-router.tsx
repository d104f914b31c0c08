import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime.js';
import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime.js';
import type { ReactNode } from 'react';
import { vi } from 'vitest';

/** A fake of Next's router that records its calls. */
export function fakeRouter() {
  const act = () => vi.fn();
  return {
    push: vi.fn<(href: string, options?: { scroll?: boolean }) => void>(),
    replace: vi.fn<(href: string, options?: { scroll?: boolean }) => void>(),
    back: act(),
    forward: act(),
    refresh: act(),
    prefetch: act(),
    bfcacheId: '0',
  };
}

type Props = {
  router?: ReturnType<typeof fakeRouter>;
  /** Without the question mark. */
  query?: string;
  children: ReactNode;
};

/** Provides what `useRouter` and `useSearchParams` read. */
export function AppRouter({ router = fakeRouter(), query = '', children }: Props) {
  return (
    <AppRouterContext value={router}>
      <SearchParamsContext value={new URLSearchParams(query)}>{children}</SearchParamsContext>
    </AppRouterContext>
  );
}
