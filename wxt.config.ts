import { defineConfig } from 'wxt';
import { listedHosts } from './page/sites/hosts';

/** Fixes the Chromium extension id (it is the public half of a key pair whose private half was thrown away). */
const CHROMIUM_KEY = '';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Second Look',
    description:
      'A second look for school staff before a risky post. Works on this computer and sends nothing.',
    permissions: ['storage'],
    host_permissions: listedHosts,
  }),
});
