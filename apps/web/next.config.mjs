/** @type {import('next').NextConfig} */
const config = {
  // The workspaces are TypeScript without a build step of their own.
  transpilePackages: ['@kto-kogo/address', '@kto-kogo/domain', '@kto-kogo/network'],
  poweredByHeader: false,
  // Express compresses the pages, and files are compressed when they are built; twice would cost time for nothing.
  compress: false,
  reactStrictMode: true,
  // Title and description stand in the head for everybody, also for those who run no scripts.
  htmlLimitedBots: /.*/,
  // Browsers ask for it by this name while one page gives way to another.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  // For browsers: what it imports of Node cannot be built for them.
  turbopack: { resolveAlias: { 'node-fetch': { browser: './src/record/cite/node-fetch.ts' } } },
  typescript: {
    // `npm run typecheck` does it for all workspaces at once; a second run within every build would double the wait.
    ignoreBuildErrors: true,
  },
};

export default config;
