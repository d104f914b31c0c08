import type { Id } from '@kto-kogo/domain';

/**
 * How many ids stand together. The first of them is written whole, of each other the number of letters that it shares with the one
 * before and those that follow ("front coding": Witten, Moffat and Bell, Managing Gigabytes, 1999).
 */
const BLOCK = 8;
/** A length is one byte. */
const LENGTH_MAX = 255;

/** Ids in their order, each with its number. As bytes: millions of strings would weigh more than all that is said of them. */
export class IdList {
  readonly length: number;
  readonly #bytes: Uint8Array;
  /** By block, where it begins. */
  readonly #starts: Uint32Array;

  constructor(length: number, bytes: Uint8Array, starts: Uint32Array) {
    this.length = length;
    this.#bytes = bytes;
    this.#starts = starts;
  }

  /** @throws RangeError where there is none of that number */
  at(number: number): Id {
    if (!(number >= 0 && number < this.length)) throw new RangeError(`There is no id ${number}.`);
    const bytes = this.#bytes;
    const letters: number[] = [];
    let at = this.#starts[Math.floor(number / BLOCK)] ?? 0;
    for (let left = number % BLOCK; left >= 0; left -= 1) {
      const shared = bytes[at] ?? 0;
      const end = at + 2 + (bytes[at + 1] ?? 0);
      for (let from = at + 2; from < end; from += 1) letters[shared + from - at - 2] = bytes[from] ?? 0;
      letters.length = shared + end - at - 2;
      at = end;
    }
    return String.fromCharCode.apply(null, letters);
  }

  /** The number of an id; -1 where it is not among them. */
  find(id: Id): number {
    const bytes = this.#bytes;
    let [low, high] = [0, this.#starts.length - 1];
    // Letters that this id shares with the first ids of the blocks at both ends, and so with all between.
    let [sharedLow, sharedHigh] = [0, 0];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const start = this.#starts[middle] ?? 0;
      const length = bytes[start + 1] ?? 0;
      let shared = Math.min(sharedLow, sharedHigh);
      while (shared < length && bytes[start + 2 + shared] === id.charCodeAt(shared)) shared += 1;
      const isAfter =
        shared < length && (shared === id.length || (bytes[start + 2 + shared] ?? 0) > id.charCodeAt(shared));
      if (isAfter) [high, sharedHigh] = [middle - 1, shared];
      else [low, sharedLow] = [middle, shared];
    }
    let at = this.#starts[low] ?? 0;
    const end = Math.min(this.length, (low + 1) * BLOCK);
    /** How many letters of this id the last one has that was looked at, which comes before it. */
    let matched = 0;
    for (let number = low * BLOCK; number < end; number += 1) {
      const [shared, length] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
      at += 2;
      // One that shares more with the last one comes before this id too; one that shares less comes after it.
      if (shared < matched) return -1;
      if (shared === matched) {
        let same = 0;
        while (same < length && bytes[at + same] === id.charCodeAt(matched + same)) same += 1;
        matched += same;
        if (matched === id.length) return same === length ? number : -1;
        if (same < length && (bytes[at + same] ?? 0) > id.charCodeAt(matched)) return -1;
      }
      at += length;
    }
    return -1;
  }
}

/** Writes a list of ids, which come in their order. */
export class IdListWriter {
  #length = 0;
  #last: Id = '';
  #bytes = new Uint8Array(1024);
  #used = 0;
  readonly #starts: number[] = [];

  get length(): number {
    return this.#length;
  }

  /** @returns its number @throws where it does not come after the one before, or is none */
  add(id: Id): number {
    if (this.#length > 0 && id <= this.#last) throw new Error(`"${id}" comes after "${this.#last}".`);
    if (id.length > LENGTH_MAX) throw new Error(`"${id}" is too long for an id.`);
    if (this.#used + id.length + 2 > this.#bytes.length) this.#bytes = doubled(this.#bytes);
    const isFirst = this.#length % BLOCK === 0;
    if (isFirst) this.#starts.push(this.#used);
    const shared = isFirst ? 0 : sharedLetters(this.#last, id);
    this.#bytes[this.#used] = shared;
    this.#bytes[this.#used + 1] = id.length - shared;
    this.#used += 2;
    for (let place = shared; place < id.length; place += 1) {
      const letter = id.charCodeAt(place);
      if (letter > 0x7f) throw new Error(`"${id}" is no id: it has other letters than ASCII.`);
      this.#bytes[this.#used] = letter;
      this.#used += 1;
    }
    this.#last = id;
    this.#length += 1;
    return this.#length - 1;
  }

  finish(): IdList {
    return new IdList(this.#length, this.#bytes.slice(0, this.#used), Uint32Array.from(this.#starts));
  }
}

function sharedLetters(one: Id, other: Id): number {
  const length = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < length && one.charCodeAt(shared) === other.charCodeAt(shared)) shared += 1;
  return shared;
}

function doubled(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length);
  larger.set(bytes);
  return larger;
}
