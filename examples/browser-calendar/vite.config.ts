import { msw } from 'msw/vite';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  // In this repository the packages are read as sources; an app of your own needs no conditions.
  resolve: { conditions: ['@creatorkit/source', ...defaultClientConditions] },
  // Serves the worker's script while developing, and adds it to no build.
  plugins: [msw()],
});
