/** Where sources contradict the class notes, by the notes' own numbering: what the notes say, what the sources say. */
export const NOTES_CHECKED: readonly { thesis: number; notes: string; sources: string }[] = [
  {
    thesis: 1,
    notes: 'Show trials had been used before, but were non-violent: members were expelled, not executed.',
    sources:
      'Earlier public trials were mostly of people outside the party, and did pass death sentences: five were shot after the Shakhty trial of 1928.',
  },
  {
    thesis: 2,
    notes: 'The Cheka was used more often under Stalin.',
    sources:
      'The Cheka was abolished in 1922. The police of Stalin’s years were the OGPU, and from 10 July 1934 the NKVD.',
  },
  {
    thesis: 3,
    notes: 'In 1932 Ryutin was expelled from the Politburo.',
    sources:
      'Ryutin never sat on it. He had been a candidate member of the Central Committee and was expelled from the party in 1930. In 1932 he was arrested and sentenced to ten years.',
  },
  {
    thesis: 3,
    notes: 'The Seventeenth Congress made Stalin and Kirov General Secretaries of equal rank.',
    sources:
      'It elected four secretaries: Stalin, Kirov, Kaganovich and Zhdanov. Nobody gave Kirov the title; whether Stalin lost it is a matter of how one reads the word “Secretary”. The congress sat from 26 January to 10 February 1934, not on 26 February.',
  },
  {
    thesis: 4,
    notes: 'Nikolaev pointed to men of the NKVD and said that Stalin should ask them.',
    sources:
      'Second-hand memoirs say so; there is no stenogram, and Lenoe, on the largest base of archives, rejects them. He concludes that Nikolaev most likely acted alone. Conquest, Knight and Medvedev think otherwise.',
  },
  {
    thesis: 5,
    notes: 'Stalin issued a Central Committee circular in June 1936.',
    sources: 'The secret letter bears the date of 29 July 1936.',
  },
  {
    thesis: 5,
    notes: 'Vyshinsky proved the accused guilty.',
    sources:
      'He alleged it; the charges were fabricated. The verdicts of the first two trials were quashed in 1988. Of the Twenty-One, ten were cleared before 1988 and ten in that year; Yagoda never was.',
  },
  {
    thesis: 5,
    notes: 'August 1936 saw the first executions of people in the Central Committee.',
    sources:
      'None of the sixteen sat on it in 1936. They were the first former members to be shot. The first sitting members were arrested in 1936, Sokolnikov (a candidate) in summer and Pyatakov (a full member, expelled the day before) on 12 September.',
  },
  {
    thesis: 5,
    notes: 'Bukharin and Rykov were executed along with twenty others.',
    sources:
      'There were twenty-one in the dock, so nineteen others. Eighteen were shot at once; three had terms of 25, 20 and 15 years and were shot in September 1941.',
  },
  {
    thesis: 5,
    notes: 'Families were often spared where the accused confessed.',
    sources: 'This is not borne out: many wives and children were arrested or shot.',
  },
  {
    thesis: 6,
    notes: 'Yezhov planned a period of terror.',
    sources: 'He carried out decisions of the Politburo, such as that of 2 July 1937.',
  },
  {
    thesis: 7,
    notes:
      'The anti-Soviet elements of July 1937 were writers, artists, musicians, managers and administrators.',
    sources:
      'The decision and Order 00447 name former kulaks, criminals, former members of other parties, clergy and White officers. Intellectuals and managers were struck by other operations.',
  },
  {
    thesis: 7,
    notes: 'Millions died or were imprisoned.',
    sources:
      'Documents give about 1.5 million arrested and about 680,000 shot in 1937 and 1938. Older totals were far higher.',
  },
  {
    thesis: 8,
    notes: 'Revisionists hold that anyone else would have done the same.',
    sources:
      'Few do. Getty and others accept Stalin’s guilt, and dispute how far he planned and controlled. The notes leave out the work done on the archives since 1991.',
  },
];
