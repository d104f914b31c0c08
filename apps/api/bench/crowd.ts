const CROWD = 40;
const CLAIM = 'id statement date standing citations { id }';
/** Large queries; `n` makes each a query of its own, so that none is answered from the cache. */
const LARGE: ((n: number) => string)[] = [
  (n) => `{ a${n}: record { network { nodes { id name } ties { ${CLAIM} from { name } to { name } } } } }`,
  (n) => `{ a${n}: figures(first: 100) { nodes { name ties(first: 20) { nodes { ${CLAIM} } } } } }`,
  (n) =>
    `{ a${n}: trace(from: "radek", to: "stalin", maxSteps: 10, first: 100) { traces { steps { tie { ${CLAIM} } } } } }`,
  (n) => `{ a${n}: cascade(from: "kirov-murder", maxWaves: 20) { waves { reached { via { ${CLAIM} } } } } }`,
];

/**
 * How long a small query waits, in ms: alone, and at most while forty large ones are sent at once; and how long these take
 * together, and how many of them are answered and not told to ask later.
 */
export async function measureCrowd(
  url: string,
): Promise<{ alone: number; worst: number; all: number; answered: number }> {
  let count = 0;
  const small = async () => {
    const began = performance.now();
    count += 1;
    await post(url, `{ b${count}: figure(id: "yezhov") { name } }`);
    return performance.now() - began;
  };
  await small();
  const alone = await small();
  const began = performance.now();
  let isDone = false;
  const crowd = Promise.all(
    Array.from({ length: CROWD }, (_, n) => post(url, LARGE[n % LARGE.length]?.(n) ?? '')),
  ).finally(() => {
    isDone = true;
  });
  let worst = 0;
  while (!isDone) worst = Math.max(worst, await small());
  const answered = (await crowd).filter((status) => status === 200).length;
  return { alone, worst, all: performance.now() - began, answered };
}

async function post(url: string, query: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  await response.arrayBuffer();
  return response.status;
}
