/** So often a code is judged for one address. */
const JUDGED_MS = 3_000;
/** Who is alone waits for no others longer than that. */
const GATHERED_MS = 300;
/** Who tries by itself again is known again. */
const REMEMBERED_MS = 20_000;
/** Different codes of one address: what is judged rides on no more. */
const CODES_MAX = 100;
/** Who try the same code at the same time: a lecture hall. */
const WAITING_MAX = 400;

/** `judged`: as the first of those who try the same, of whom the others are `along`; `later`: another code was judged. */
export type Turn = 'judged' | 'along' | 'later';

type Tried = { tries: number; at: number; waiting: ((turn: Turn) => void)[] };

/**
 * The codes that are tried from one address that is slowed. Every 3 s one of them is judged, for all who try it: the one that was tried most often.
 * Pupils try the same code again and again, and who guesses tries many. Whether a code is right has no part in the choice, so that a guesser learns of one
 * code in 3 s, as before; of the code that others are let in by at that moment, whether one of its latest hundred is it.
 * With h of n tries a class comes in within about n/h turns: with the first or second beside a guesser of ever new codes.
 */
export class TriedCodes {
  readonly #codes = new Map<string, Tried>();
  readonly #onIdle: () => void;
  #timer: NodeJS.Timeout | null = null;

  constructor(onIdle: () => void) {
    this.#onIdle = onIdle;
  }

  try(code: string): Promise<Turn> {
    const now = Date.now();
    const known = this.#codes.get(code);
    if (known === undefined && this.#codes.size >= CODES_MAX) this.#giveUpLeast();
    const tried = known ?? { tries: 0, at: now, waiting: [] };
    tried.tries += 1;
    tried.at = now;
    this.#codes.set(code, tried);
    this.#timer ??= this.#judgeIn(GATHERED_MS);
    if (tried.waiting.length >= WAITING_MAX) return Promise.resolve('later');
    return new Promise((resolve) => tried.waiting.push(resolve));
  }

  #judge(): void {
    const now = Date.now();
    const code = this.#most();
    const judged = code !== null && this.#codes.get(code);
    if (code !== null) this.#codes.delete(code);
    if (judged) {
      for (const [place, tell] of judged.waiting.entries()) tell(place === 0 ? 'judged' : 'along');
    }
    for (const [each, tried] of this.#codes) {
      for (const tell of tried.waiting.splice(0)) tell('later');
      if (now - tried.at > REMEMBERED_MS) this.#codes.delete(each);
    }
    // Goes on for as long as it remembers something, so that the next waits its 3 s.
    this.#timer = judged || this.#codes.size > 0 ? this.#judgeIn(JUDGED_MS) : null;
    if (this.#timer === null) this.#onIdle();
  }

  #judgeIn(ms: number): NodeJS.Timeout {
    return setTimeout(() => this.#judge(), ms).unref();
  }

  /** Of those that somebody waits for. */
  #most(): string | null {
    let most: string | null = null;
    let tries = 0;
    for (const [code, tried] of this.#codes)
      if (tried.waiting.length > 0 && tried.tries > tries) [most, tries] = [code, tried.tries];
    return most;
  }

  #giveUpLeast(): void {
    let least: [code: string, tried: Tried] | null = null;
    for (const entry of this.#codes) if (least === null || entry[1].tries < least[1].tries) least = entry;
    if (least === null) return;
    const [code, tried] = least;
    this.#codes.delete(code);
    for (const tell of tried.waiting) tell('later');
  }
}
