/** A pointer or the focus that merely passes opens nothing, in ms. */
const OPEN_MS = 250;
/** Time for the pointer to reach the card, in ms. */
const CLOSE_MS = 250;

/** The attribute of the card: a pointer on it keeps it open. */
export const TERM_CARD = 'data-term-card';

type Shown = { term: HTMLAnchorElement; by: 'pointer' | 'focus' | 'tap' };

type Watch = {
  /** A card may be wanted soon. Calls back if there can be none. */
  onNear: (onMissing: () => void) => void;
  /** The term whose card is to be seen, or null. */
  onShow: (term: HTMLAnchorElement | null) => void;
  /** A term was tapped whose card cannot be had. */
  onMissed: (term: HTMLAnchorElement) => void;
};

/**
 * Says of which term on the page a reader wants to know what it means: where a pointer or the focus stays, or a first tap. One listener for
 * all terms, of which a page has hundreds.
 */
export function watchTerms({ onNear, onShow, onMissed }: Watch): () => void {
  let shown: Shown | null = null;
  let focused: Element | null = null;
  let pointing: ReturnType<typeof setTimeout> | undefined;
  let focusing: ReturnType<typeof setTimeout> | undefined;

  const gone = new MutationObserver(() => shown?.term.isConnected === false && show(null));
  const show = (next: Shown | null) => {
    if (next === null) gone.disconnect();
    else gone.observe(document.body, { childList: true, subtree: true });
    shown = next;
    onShow(next?.term ?? null);
  };
  const stop = () => {
    clearTimeout(pointing);
    clearTimeout(focusing);
    if (shown !== null) show(null);
  };
  const pointAt = (target: EventTarget | null) => {
    const term = termOf(target);
    clearTimeout(pointing);
    if (term !== null && term !== shown?.term) {
      pointing = setTimeout(() => show({ term, by: 'pointer' }), OPEN_MS);
      onNear(stop);
    } else if (term === null && shown?.by === 'pointer' && !isInCard(target)) {
      pointing = setTimeout(() => show(null), CLOSE_MS);
    }
  };
  const listeners = {
    // A finger hovers over nothing, and its pointer leaves as soon as it is lifted.
    pointerover: (event: PointerEvent) => isHovering(event) && pointAt(event.target),
    pointerout: (event: PointerEvent) => isHovering(event) && event.relatedTarget === null && pointAt(null),
    pointerdown: ({ target }: PointerEvent) => {
      if (shown !== null && termOf(target) !== shown.term && !isInCard(target)) stop();
    },
    focusin: ({ target }: FocusEvent) => {
      const term = termOf(target);
      // The window has the focus again, which was on this term all the time.
      if (term === null || term === focused) return;
      focused = term;
      if (term === shown?.term || !term.matches(':focus-visible')) return;
      focusing = setTimeout(() => show({ term, by: 'focus' }), OPEN_MS);
      onNear(stop);
    },
    focusout: ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget === null && document.activeElement === target) return;
      focused = null;
      clearTimeout(focusing);
      if (shown?.by === 'focus' && shown.term === target && !isInCard(relatedTarget)) show(null);
    },
    click: (event: MouseEvent) => {
      const term = termOf(event.target);
      if (term === null || term === shown?.term || !isTap(event)) return;
      event.preventDefault();
      show({ term, by: 'tap' });
      onNear(() => {
        stop();
        onMissed(term);
      });
    },
    // Wherever the focus is; what else Escape would close stays open.
    keydown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || shown === null) return;
      event.stopPropagation();
      stop();
    },
  };
  const types = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of types) window.addEventListener(type, listener, { capture: true });
  return () => {
    stop();
    for (const [type, listener] of types) window.removeEventListener(type, listener, { capture: true });
  };
}

function termOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-term]') : null;
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[${TERM_CARD}]`) !== null;
}

function isHovering({ pointerType }: PointerEvent): boolean {
  return pointerType !== 'touch' && pointerType !== 'pen';
}

function isTap(event: MouseEvent): boolean {
  return event instanceof PointerEvent && !isHovering(event);
}
