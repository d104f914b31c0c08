/** What a reader without JavaScript is told. */
export function toldBy(html: string): string {
  const alerts = [...html.matchAll(/<div role="alert"[^>]*>(.*?)<\/div>/gs)].map(([, words]) => words);
  return alerts.join(' ').replace(/<[^>]*>/g, '');
}
