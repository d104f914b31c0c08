import { stageAddress } from '@kto-kogo/address';

/** Kept while the page is there: the same view is drawn small and large. */
const asked = new Map<string, Promise<string | null>>();

/**
 * What a view draws, as a document without a script: a frame in which scripts are forbidden would complain of each. Null where it could not be
 * asked; then the next call asks again.
 */
export function askStageDocument(view: string): Promise<string | null> {
  const known = asked.get(view);
  if (known !== undefined) return known;
  const asking = ask(view).catch(() => null);
  asked.set(view, asking);
  void asking.then((html) => html === null && asked.delete(view));
  return asking;
}

async function ask(view: string): Promise<string | null> {
  const response = await fetch(stageAddress.href({ view }));
  return response.ok ? withoutScripts(await response.text()) : null;
}

function withoutScripts(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const each of page.querySelectorAll('script, link[rel="preload"], link[rel="modulepreload"]'))
    each.remove();
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
