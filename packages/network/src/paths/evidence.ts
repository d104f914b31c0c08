import type { Id, SourceTraits } from '@kto-kogo/domain';

/**
 * What a tie rests on, as one text: its strength, then tier, reading and work of each place that it cites. Many ties share each of them, so that
 * each is understood once.
 */
export type Evidence = string;

/** By number, the strength of ties and what they cite. */
export type EvidenceTable = {
  strengths: Int32Array;
  /** By number, where its places begin; one more at the end. */
  starts: Uint32Array;
  /** The number of each place among `sources`. */
  places: Uint32Array;
  sources: readonly SourceTraits[];
};

const FIELDS = 3;

export function evidenceOf(strength: number, sources: readonly SourceTraits[]): Evidence {
  return [strength, ...sources.flatMap(({ tier, read, work }) => [tier, read, work])].join(' ');
}

/** Numbers the evidence that occurs. */
export class EvidenceWriter {
  readonly #numbers = new Map<Evidence, number>();
  readonly #strengths: number[] = [];
  readonly #starts: number[] = [];
  readonly #places: number[] = [];
  readonly #sourceNumbers = new Map<string, number>();
  readonly #sources: SourceTraits[] = [];

  /** @throws where it is no evidence */
  numberOf(evidence: Evidence): number {
    const known = this.#numbers.get(evidence);
    if (known !== undefined) return known;
    const [strength, ...words] = evidence.split(' ');
    if (!Number.isInteger(Number(strength)) || words.length % FIELDS !== 0)
      throw new Error(`"${evidence}" is nothing that a tie rests on.`);
    const number = this.#strengths.push(Number(strength)) - 1;
    this.#numbers.set(evidence, number);
    this.#starts.push(this.#places.length);
    for (let at = 0; at < words.length; at += FIELDS)
      this.#places.push(this.#sourceOf(words.slice(at, at + FIELDS)));
    return number;
  }

  finish(): EvidenceTable {
    return {
      strengths: Int32Array.from(this.#strengths),
      starts: Uint32Array.from([...this.#starts, this.#places.length]),
      places: Uint32Array.from(this.#places),
      sources: this.#sources,
    };
  }

  #sourceOf(words: readonly string[]): number {
    const key = words.join(' ');
    const known = this.#sourceNumbers.get(key);
    if (known !== undefined) return known;
    const [tier, read, work] = words as [SourceTraits['tier'], SourceTraits['read'], Id];
    const number = this.#sources.push({ tier, read, work }) - 1;
    this.#sourceNumbers.set(key, number);
    return number;
  }
}
