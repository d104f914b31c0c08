/** What every DataLoader of a request is made with. */
export type LoaderOptions = { batchScheduleFn: (dispatch: () => void) => void };
