import type { Subject } from '@kto-kogo/domain';

/** What an example asks, and how. The name of its operation is that of its tab. */
export type Example = {
  title: string;
  query: string;
  /** Whether it names what only the record of this repository holds. */
  isOurs?: true;
};

/** Worked examples, from the simplest to those that walk; a contract test asks each of the record. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    title: 'Who followed whom at the head of the NKVD?',
    isOurs: true,
    query: `query HeadsOfTheNkvd {
  office(id: "nkvd-ussr") {
    name
    replacements {
      statement
      date
      standing
    }
  }
}
`,
  },
  {
    title: 'One life: offices, arrests, trials, and how it ended',
    isOurs: true,
    query: `query OneLife {
  figure(id: "yezhov") {
    name
    nativeName
    born
    died
    fate
    tenures { statement until howEnded }
    arrests { statement orderedBy { name } }
    hand { statement }
  }
}
`,
  },
  {
    title: 'Find somebody, however the name is spelt',
    isOurs: true,
    query: `query FindByAnySpelling {
  search(text: "Jeschow", first: 5) {
    matched
    score
    entity { id kind name }
  }
}
`,
  },
  {
    title: 'Who accused Bukharin, where, and does it hold?',
    isOurs: true,
    query: `query WhoAccusedBukharin {
  figure(id: "bukharin") {
    accusationsReceived {
      from { name }
      date
      manner
      claim
      coerced
      truth
      citations { where read work { author title year } }
    }
  }
}
`,
  },
  {
    title: 'Accusations of 1937 that nobody was forced to make',
    isOurs: true,
    query: `query UnforcedIn1937 {
  ties(
    where: { kinds: [ACCUSATION], coerced: [NO], since: "1937-01-01", until: "1937-12-31" }
    first: 100
  ) {
    totalCount
    nodes {
      statement
      ... on Accusation { claim truth }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    title: 'Counts alone: how many accusations are held to be fabricated?',
    query: `query HowManyHold {
  all: ties(where: { kinds: [ACCUSATION] }, first: 1) { totalCount }
  fabricated: ties(where: { kinds: [ACCUSATION], truth: [FABRICATED] }, first: 1) { totalCount }
  forced: ties(where: { kinds: [ACCUSATION], coerced: [YES] }, first: 1) { totalCount }
}
`,
  },
  {
    title: 'A trial: court, judges, defendants and what became of them',
    isOurs: true,
    query: `query TrialOfTheGenerals {
  trial(id: "generals-trial") {
    name
    date
    court
    presiding { name }
    judges: roles(part: JUDGE) { from { name ... on Figure { fate fateDate } } }
    defendants: roles(part: DEFENDANT) { from { name } plea verdict sentence outcome outcomeDate }
  }
}
`,
  },
  {
    title: 'Everybody who was shot, a page at a time',
    query: `query Executed($after: String) {
  figures(fate: [EXECUTED], orderBy: NAME, first: 50, after: $after) {
    totalCount
    nodes { id name role fateDate }
    # Ask again with this cursor as the variable "after".
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    title: 'Month by month: accusations, replacements, arrests',
    isOurs: true,
    query: `query MonthByMonth {
  timeline(where: { since: "1936-08-01", until: "1938-12-31" }) {
    month
    arrests
    counts { kind count }
  }
}
`,
  },
  {
    title: 'Chains from one person to another',
    isOurs: true,
    query: `query FromRadekToStalin {
  trace(from: "radek", to: "stalin", order: CHRONOLOGICAL, maxSteps: 4, first: 3) {
    traces {
      statement
      certain
      steps { from { name } tie { kind date } to { name } }
    }
  }
}
`,
  },
  {
    title: 'How far the accusations after a murder reached',
    isOurs: true,
    query: `query CascadeOfTheKirovMurder {
  cascade(from: "kirov-murder", maxWaves: 3) {
    waves {
      index
      reached { entity { name } on via { statement } }
    }
  }
}
`,
  },
  {
    title: 'The sources: every work, and the places in it that are cited',
    query: `query Sources {
  record { version licence cite }
  works {
    title
    author
    year
    tier
    citations { where url read }
  }
}
`,
  },
];

const MOST_TIED: Example = {
  title: 'Who is tied to most others, and how?',
  query: `query MostTied {
  figures(orderBy: TIES, first: 5) {
    nodes { id name role fate tieCounts { kind count } }
  }
}
`,
};

/** Those that find something in this record. */
export function examplesOf({ texts }: Pick<Subject, 'texts'>): readonly [Example, ...Example[]] {
  return texts === 'great-purges' ? EXAMPLES : [MOST_TIED, ...EXAMPLES.filter(({ isOurs }) => !isOurs)];
}
