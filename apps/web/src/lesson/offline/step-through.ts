/**
 * Shows one step at a time, by buttons and by the keys ← and →. Without it all steps stand below each other. Becomes the one script of
 * a file, so it must not refer to anything outside itself.
 */
function stepThrough(): void {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-steps] > section')];
  const bar = document.createElement('nav');
  bar.className = 'steps-bar';
  bar.setAttribute('aria-label', 'Steps');
  /** The place of the step that is shown; null for all of them. */
  let shown: number | null = null;

  const addButton = (words: string, act: () => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', act);
    bar.append(button);
    return button;
  };
  const show = (place: number | null) => {
    shown = place === null ? null : Math.min(Math.max(place, 0), steps.length - 1);
    document.documentElement.toggleAttribute('data-stepping', shown !== null);
    for (const [index, step] of steps.entries()) step.hidden = shown !== null && index !== shown;
    begin.hidden = shown !== null;
    for (const part of [back, said, next, all]) part.hidden = shown === null;
    back.disabled = shown === 0;
    next.disabled = shown === steps.length - 1;
    said.textContent = shown === null ? '' : `Step ${shown + 1} of ${steps.length}`;
    const heading = shown === null ? null : steps[shown]?.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  const begin = addButton('One step at a time', () => show(0));
  const back = addButton('Back', () => show((shown ?? 0) - 1));
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  bar.append(said);
  const next = addButton('Next', () => show((shown ?? -1) + 1));
  const all = addButton('All steps', () => show(null));

  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const frame = (event.target as Element).closest('[tabindex="0"]');
    // A drawing that is wider than the window is scrolled by the same keys.
    if (by === undefined || (frame !== null && frame.scrollWidth > frame.clientWidth)) return;
    event.preventDefault();
    show(shown === null ? (by === 1 ? 0 : null) : shown + by);
  });
  document.body.append(bar);
  show(null);
}

export const STEP_SCRIPT = `(${stepThrough})()`;

export const STEP_STYLE = `
.steps-bar { position: sticky; bottom: 0; z-index: 5; display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 8px 16px; margin-top: auto; padding: 8px 16px; border-top: 1px solid var(--line); background: var(--panel); }
.steps-bar button { min-height: 44px; padding: 4px 16px; border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--panel); color: var(--ink); font: 600 14px / 20px var(--sans); }
.steps-bar button:disabled { border-color: var(--line); color: var(--ink3); cursor: default; }
.steps-bar [hidden], [data-steps] > [hidden] { display: none; }
[data-steps] h2:focus { outline: none; }
[data-stepping] main > :not([data-steps], svg) { display: none; }
@media print { .steps-bar { display: none; } }
`;
