/** Five questions, each with the page that answers it. */
export const QUESTIONS = [
  {
    href: '/offices/nkvd-ussr',
    question: 'Who replaced whom at the head of the NKVD?',
    answer: 'Yagoda, Yezhov, Beria',
  },
  {
    href: '/events/kirov-murder',
    question: 'Who killed Kirov?',
    answer: 'What is known, and what followed',
  },
  {
    href: '/cascade/kirov-murder',
    question: 'How did one murder lead to hundreds of arrests?',
    answer: 'From Kirov’s: who named whom, month by month',
  },
  {
    href: '/trials/zinoviev-kamenev-trial#accusations',
    question: 'Who was named in whose confession?',
    answer: 'Trial of the Sixteen, August 1936',
  },
  {
    href: '/trials/generals-trial#judges',
    question: 'Which judges were themselves shot?',
    answer: 'Trial of the generals, June 1937',
  },
] as const;
