import type { Id } from '@kto-kogo/domain';

/**
 * How many ids stand together. The first of them is written whole, of each other the number of letters that it shares with the one
 * before and those that follow ("front coding": Witten, Moffat and Bell, Managing Gigabytes, 1999).
 */
const BLOCK = 8;
/** A length is one byte. */
const LENGTH_MAX = 255;
/** Bytes stand in parts of so many, none of which is ever copied: to copy all of them blocks for longer than a slice. */
const PART_BITS = 20;
const PART = 2 ** PART_BITS;
const BLOCK_MAX = BLOCK * (LENGTH_MAX + 2);
/** Where there are no ids there is no part. */
const NOTHING = new Uint8Array(0);

/** Ids in their order, each with its number. As bytes: millions of strings would weigh more than all that is said of them. */
export class IdList {
  readonly length: number;
  readonly #parts: readonly Uint8Array[];
  /** By block, where it begins: in which part, and at which of its bytes. */
  readonly #starts: Uint32Array;

  constructor(length: number, parts: readonly Uint8Array[], starts: Uint32Array) {
    this.length = length;
    this.#parts = parts;
    this.#starts = starts;
  }

  /** @throws RangeError where there is none of that number */
  at(number: number): Id {
    if (!(number >= 0 && number < this.length)) throw new RangeError(`There is no id ${number}.`);
    const start = this.#starts[Math.floor(number / BLOCK)] ?? 0;
    const bytes = this.#partOf(start);
    const letters: number[] = [];
    let at = start % PART;
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
    let [low, high] = [0, this.#starts.length - 1];
    // Letters that this id shares with the first ids of the blocks at both ends, and so with all between.
    let [sharedLow, sharedHigh] = [0, 0];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const bytes = this.#partOf(this.#starts[middle] ?? 0);
      const start = (this.#starts[middle] ?? 0) % PART;
      const length = bytes[start + 1] ?? 0;
      let shared = Math.min(sharedLow, sharedHigh);
      while (shared < length && bytes[start + 2 + shared] === id.charCodeAt(shared)) shared += 1;
      const isAfter =
        shared < length && (shared === id.length || (bytes[start + 2 + shared] ?? 0) > id.charCodeAt(shared));
      if (isAfter) [high, sharedHigh] = [middle - 1, shared];
      else [low, sharedLow] = [middle, shared];
    }
    const bytes = this.#partOf(this.#starts[low] ?? 0);
    let at = (this.#starts[low] ?? 0) % PART;
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

  #partOf(start: number): Uint8Array {
    return this.#parts[start >>> PART_BITS] ?? NOTHING;
  }
}

/** Writes a list of ids, which come in their order. */
export class IdListWriter {
  #length = 0;
  #last: Id = '';
  readonly #parts: Uint8Array[] = [];
  #bytes: Uint8Array = NOTHING;
  /** Bytes used of the last part. */
  #used = 0;
  readonly #starts: number[] = [];

  get length(): number {
    return this.#length;
  }

  /** @returns its number @throws where it does not come after the one before, or is none */
  add(id: Id): number {
    if (this.#length > 0 && id <= this.#last) throw new Error(`"${id}" comes after "${this.#last}".`);
    if (id.length > LENGTH_MAX) throw new Error(`"${id}" is too long for an id.`);
    const isFirst = this.#length % BLOCK === 0;
    if (isFirst) this.#beginBlock();
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
    const parts = [...this.#parts.slice(0, -1), this.#bytes.slice(0, this.#used)];
    return new IdList(this.#length, parts, new Uint32Array(this.#starts));
  }

  #beginBlock(): void {
    if (this.#used + BLOCK_MAX > this.#bytes.length) {
      this.#bytes = new Uint8Array(PART);
      this.#parts.push(this.#bytes);
      this.#used = 0;
    }
    this.#starts.push((this.#parts.length - 1) * PART + this.#used);
  }
}

function sharedLetters(one: Id, other: Id): number {
  const length = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < length && one.charCodeAt(shared) === other.charCodeAt(shared)) shared += 1;
  return shared;
}
