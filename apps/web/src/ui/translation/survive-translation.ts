declare global {
  interface Window {
    /** Undoes what a translator has done, and does until the page is hydrated. */
    undoTranslation?: () => void;
  }
}

/**
 * Lets the page change under a browser's translation. A translator replaces texts by `font` elements; React knows nothing of it,
 * fails where it inserts or removes next to such a text, and changes the one that nobody sees. So before React touches a text
 * that was replaced, that text is put back. The translator then translates what it has become.
 *
 * Changes prototypes, and must see the first translation: it becomes an inline script in the head, and must not refer to
 * anything outside itself.
 */
function surviveTranslation(): void {
  /** By text: the translator’s element in its place. */
  const fonts = new WeakMap<Node, Element>();
  /** By such an element: its texts, in their order. */
  const originals = new WeakMap<Element, Text[]>();
  /** What the page itself has taken out. */
  const removed = new WeakSet<Node>();

  const isTranslators = (node: Node | null): node is Element =>
    node instanceof Element && node.tagName === 'FONT';

  const noteReplaced = ({ removedNodes, addedNodes, previousSibling, nextSibling }: MutationRecord) => {
    for (const text of removedNodes) {
      if (!(text instanceof Text) || removed.has(text)) continue;
      // A translator inserts first and then removes, or does both at once.
      const font = [...addedNodes, previousSibling, nextSibling].find(isTranslators);
      if (font === undefined) continue;
      fonts.set(text, font);
      originals.set(font, [...(originals.get(font) ?? []), text]);
    }
  };
  let isHydrating = false;
  const observer = new MutationObserver((records) => {
    records.forEach(noteReplaced);
    if (isHydrating && !window.earlyEvents?.isLive) window.undoTranslation?.();
  });
  observer.observe(document, { childList: true, subtree: true });

  const putTextsBack = (font: Element | undefined) => {
    const texts = font && originals.get(font);
    if (texts === undefined) return;
    for (const text of texts) fonts.delete(text);
    if (font?.parentNode) font.replaceWith(...texts);
  };
  window.undoTranslation = () => {
    isHydrating = true;
    observer.takeRecords().forEach(noteReplaced);
    document.querySelectorAll('font').forEach(putTextsBack);
  };

  for (const name of ['insertBefore', 'appendChild', 'removeChild'] as const) {
    const native = Node.prototype[name];
    Object.defineProperty(Node.prototype, name, {
      configurable: true,
      writable: true,
      value(this: Node, ...nodes: (Node | null)[]) {
        for (const node of nodes) if (node !== null) putTextsBack(fonts.get(node));
        const [node] = nodes;
        if (node) removed[name === 'removeChild' ? 'add' : 'delete'](node);
        return Reflect.apply(native, this, nodes);
      },
    });
  }
  const value = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
  if (value === undefined) return;
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...value,
    set(this: Node, text: string | null) {
      putTextsBack(fonts.get(this));
      value.set?.call(this, text);
    },
  });
}

export const TRANSLATION_SCRIPT = `(${surviveTranslation})()`;
