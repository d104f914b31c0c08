/** An iterator that gives nothing: what it stands for is told another way. It ends by itself, or by whoever iterates. */
export function openIterator(): {
  iterable: AsyncIterableIterator<never>;
  end: () => void;
  /** @param act what to do when it ends, once */
  onReturn: (act: () => void) => void;
} {
  let settle: (result: IteratorReturnResult<undefined>) => void = () => {};
  const over = new Promise<IteratorReturnResult<undefined>>((resolve) => {
    settle = resolve;
  });
  let onReturn: () => void = () => {};
  const end = () => {
    settle({ done: true, value: undefined });
    const act = onReturn;
    onReturn = () => {};
    act();
  };
  const iterable: AsyncIterableIterator<never> = {
    next: () => over,
    return: async () => {
      end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => iterable,
  };
  return {
    iterable,
    end,
    onReturn(act) {
      onReturn = act;
    },
  };
}
