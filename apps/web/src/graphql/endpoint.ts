/**
 * Where the API is. In the browser it is on the page's own origin; on the server the process that serves both says where,
 * and gives a token by which the API knows the request as the pages' own. A browser's says that it is a page's, and is then given more time.
 */
export function endpoint(): { url: string; headers: Record<string, string> } {
  if (typeof window !== 'undefined') return { url: '/graphql', headers: { 'x-kto-kogo-page': 'yes' } };
  const token = process.env.KTO_KOGO_INTERNAL_TOKEN;
  return {
    url: process.env.KTO_KOGO_API_URL ?? 'http://127.0.0.1:3000/graphql',
    headers: token === undefined ? {} : { 'x-kto-kogo-internal': token },
  };
}
