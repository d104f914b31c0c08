/** The ways to arrange a picture, as data: what they are called and what their places mean. */
export const LAYOUTS = {
  bands: { name: 'Time bands', meaning: 'Across is time. Up and down has no meaning.' },
  ego: { name: 'Who, whom', meaning: 'Earliest at the top' },
} as const;
