/**
 * Names are placed again after the camera has rested this long, or come so many times nearer or further. A smaller step would write most
 * names anew in the midst of a move, and each that is written anew is drawn anew with all around it.
 */
const REST_MS = 150;
const STEP = 2;

export type ZoomWatch = { moved: (zoom: number) => void; stop: () => void };

/** Tells the zoom for which names are to be placed, which is not each that the camera passes. */
export function watchZoom(onZoom: (zoom: number) => void): ZoomWatch {
  let told: number | null = null;
  let moves = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (zoom: number) => {
    told = zoom;
    onZoom(zoom);
  };
  return {
    moved: (zoom) => {
      clearTimeout(timer);
      moves += 1;
      const move = moves;
      const ratio = told === null ? Number.POSITIVE_INFINITY : zoom / told;
      if (ratio >= STEP || ratio <= 1 / STEP) return tell(zoom);
      timer = setTimeout(() => {
        // Where frames take long, the next move may be waiting when the time is over.
        requestAnimationFrame(() => setTimeout(() => move === moves && tell(zoom)));
      }, REST_MS);
    },
    stop: () => {
      clearTimeout(timer);
      moves += 1;
    },
  };
}
