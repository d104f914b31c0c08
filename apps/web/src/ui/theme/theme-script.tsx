import { headers } from 'next/headers';
import { THEME_SCRIPT } from './theme-choice.ts';

/** Bears the nonce that the page's policy asks of every inline script. */
export async function ThemeScript() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, nothing of the reader's
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
  );
}
