import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: '@kto-kogo/domain', isolate: false } });
