/** Where subscriptions are followed, over a WebSocket. */
export const LIVE_PATH = '/graphql/live';
