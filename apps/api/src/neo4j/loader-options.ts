export type LoaderOptions = { batchScheduleFn: (dispatch: () => void) => void };
