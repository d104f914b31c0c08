/** The layouts with their names and the meaning of positions in them. */
export const LAYOUTS = {
  bands: { name: 'Time bands', meaning: 'Across is time. Up and down has no meaning.' },
  ego: { name: 'Who, whom', meaning: 'Earliest at the top' },
} as const;
