import type { Page } from '@playwright/test';

/** What is chosen, and looks as something of its kind beside it that is not. What is drawn in SVG keeps its colours. */
export function findAlike(page: Page): Promise<{ chosen: number; alike: string[] }> {
  return page.evaluate(() => {
    const CHOSEN =
      '[aria-current], [aria-pressed=true], [aria-selected=true], [data-selected], [data-current], [data-highlighted]';
    const isChosen = (element: Element) =>
      element.matches(CHOSEN) || element.matches('label:has([type=radio]:checked)');
    const look = (element: Element) => {
      const style = getComputedStyle(element);
      return [
        style.backgroundColor,
        style.color,
        ...['Top', 'Right', 'Bottom', 'Left'].map(
          (side) =>
            `${style.getPropertyValue(`border-${side.toLowerCase()}-color`)} ${style.getPropertyValue(`border-${side.toLowerCase()}-width`)}`,
        ),
        `${style.outlineStyle} ${style.outlineColor} ${style.outlineWidth}`,
      ].join('; ');
    };
    const others = (element: Element) =>
      [...document.querySelectorAll(`${element.localName}[class="${element.className}"]`)].filter(
        (each) =>
          each !== element &&
          !isChosen(each) &&
          each.checkVisibility() &&
          each.closest('nav, ol, ul, table, fieldset') === element.closest('nav, ol, ul, table, fieldset'),
      );
    const chosen = [...document.querySelectorAll(`${CHOSEN}, label:has([type=radio]:checked)`)].filter(
      (element) => element.checkVisibility() && element.closest('svg') === null,
    );
    return {
      chosen: chosen.length,
      alike: chosen
        .filter((element) => others(element).some((other) => look(other) === look(element)))
        .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 60)}`),
    };
  });
}
