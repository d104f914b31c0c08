/** What somebody may be called beside his name, and what may be asked of him: the name tells whom it is about without them. */
const ASIDES: ReadonlySet<string> = new Set(
  'writer poet engineer designer scientist journalist editor general marshal commander aircraft rocket arrest shoot denounce order decision dismissal'
    .split(' ')
    .map((concept) => `#${concept}`),
);

/** What makes somebody else of a name: "Lenin's widow" is not Lenin, "who replaced Yagoda" is not Yagoda. */
const RELATIONS: ReadonlySet<string> = new Set(
  'wife widow son brother bodyguard doctor cardiologist secretary deputy predecessor successor murder judge prosecutor witness defendant trial affair'
    .split(' ')
    .map((concept) => `#${concept}`),
);

/**
 * Whether a word says little beside a good name: an occupation, a question, or what only descriptions hold.
 * @param standsFor the words of the index that it may stand for
 * @param titles the words of the names of events, trials and offices that have to do with that name
 */
export function isAside(standsFor: readonly string[], titles: ReadonlySet<string>): boolean {
  if (standsFor.some((word) => RELATIONS.has(word))) return false;
  return standsFor.some((word) => ASIDES.has(word)) || !standsFor.some((word) => titles.has(word));
}
