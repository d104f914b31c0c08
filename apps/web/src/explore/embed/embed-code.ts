import { exploreAddress, type View } from '@kto-kogo/address';
import { escapeHtml } from '../../ui/escape-html.ts';

/** Where a view stands by itself, for a frame on another page. The query is that of the explorer. */
export function embedHref(view: View): string {
  return `/embed${exploreAddress.write(view)}`;
}

/** The frame, to be pasted into another page. @param site origin, without a slash at the end */
export function embedCode(view: View, title: string, site: string): string {
  const [address, name] = [`${site}${embedHref(view)}`, `${title}, Kto-Kogo`].map(escapeHtml);
  return `<iframe src="${address}" title="${name}" width="800" height="600" loading="lazy" style="max-width: 100%; border: 1px solid #7e867f"></iframe>`;
}
