import { exploreAddress, successionAddress } from '@kto-kogo/address';

/** Pages of somebody or something of the record, and cascades that begin there. */
const OF_ENTITY = /^\/(?:figures|events|trials|offices|cascade)\/([^/]+)$/;

/** Whom a link in a drawing stands for; null where it is nobody in particular. @param href on this site */
export function idOfLink(href: string): string | null {
  const [path = '', query = ''] = href.replace(/#.*$/s, '').split('?');
  const said = new URLSearchParams(query);
  switch (path) {
    case exploreAddress.path: {
      const { selection } = exploreAddress.read(said).value;
      return selection?.of === 'entity' ? selection.id : null;
    }
    case successionAddress.path:
      return successionAddress.read(said).value.holder;
    default:
      return OF_ENTITY.exec(path)?.[1] ?? null;
  }
}
