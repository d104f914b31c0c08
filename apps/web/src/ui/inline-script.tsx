import { headers } from 'next/headers';

/** A script in the head that runs before the first paint, with the nonce that the page's security policy demands. */
export async function InlineScript({ code }: { code: string }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, nothing of the reader's
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: code }} />
  );
}
