/** What citation-js imports of `node-fetch`, as browsers have it. It is not called: to write asks nothing of a server. */
export default fetch;
export const { Headers } = globalThis;
