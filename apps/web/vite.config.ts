import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/**
 * Builds the client into dist/web, from where the API serves it.
 *
 * The target is set by hand: Vite raises its default with every major version, and the browsers of
 * agency desktops do not follow. It lowers syntax only; that the built files also call nothing newer than Chromium 103 is
 * held by test/web/old-browsers.web-spec.ts. There is no catch-all vendor group on purpose: it would put the
 * code of every screen into the first load (see check-size.mjs).
 *
 * Beside each asset lies its compressed twin, .br and .gz: the API sends these and never compresses at run time.
 */
export default defineConfig({
  plugins: [react(), compression({ include: /assets\/.*\.(js|css)$/, threshold: 1024, algorithms: ['gzip', 'brotliCompress'], logLevel: 'silent' })],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    target: ['chrome88', 'edge88', 'firefox91', 'safari15'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/, priority: 3 },
            { name: 'gql', test: /node_modules[\\/](urql|@urql|wonka|@0no-co|graphql-sse)/, priority: 2 },
            { name: 'intl', test: /node_modules[\\/](react-intl|@formatjs|intl-messageformat)/, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: 'http://127.0.0.1:3000' },
      '/files': { target: 'http://127.0.0.1:3000' },
      '/co-writing': { target: 'ws://127.0.0.1:3000', ws: true },
    },
  },
});
