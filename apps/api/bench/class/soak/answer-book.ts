/** As `roomAnswers` gives it. */
export type Found = {
  member: string;
  question: string;
  choice: readonly number[] | null;
  text: string | null;
  point: string | null;
};

/** Every answer that was acknowledged, to be found again at the end. */
export class AnswerBook {
  acknowledged = 0;
  /** Refused because its question was closed meanwhile, or an earlier one was sent a moment before. */
  refused = 0;
  /** The last of each. */
  readonly #kept = new Map<string, string>();
  /** Sent since, of which it is not known whether they came. */
  readonly #open = new Map<string, Set<string>>();

  sent(member: string, question: string, value: object): void {
    const key = keyOf({ member, question });
    const open = this.#open.get(key) ?? new Set();
    this.#open.set(key, open.add(JSON.stringify(value)));
  }

  /** A later one may take the place of an earlier, and of those before this none comes after it: a client sends one at a time. */
  took(member: string, question: string, value: object): void {
    const key = keyOf({ member, question });
    this.acknowledged += 1;
    this.#open.delete(key);
    this.#kept.set(key, JSON.stringify(value));
  }

  /** @returns how many of those who were told that theirs is taken find it, and what is wrong with the others */
  compare(found: readonly Found[]): { expected: number; found: number; faults: string[] } {
    const given = new Map(found.map((each) => [keyOf(each), JSON.stringify(answerIn(each))]));
    const faults: string[] = [];
    for (const [key, acknowledged] of this.#kept) {
      const value = given.get(key);
      const isRight = value === acknowledged || (value !== undefined && this.#open.get(key)?.has(value));
      if (!isRight) faults.push(`${key} is ${value ?? 'not there'}, and ${acknowledged} was acknowledged.`);
    }
    const { size } = this.#kept;
    return { expected: size, found: size - faults.length, faults };
  }
}

function keyOf({ member, question }: { member: string; question: string }): string {
  return `${question} of ${member}`;
}

function answerIn({ choice, text, point }: Found): object {
  return choice !== null ? { choice } : text !== null ? { text } : { point };
}
