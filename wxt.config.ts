import { defineConfig } from 'wxt';
import { listedMatches } from './page/sites';
import { modelFiles } from './scripts/setup/model-files';

/**
 * Fixes the Chromium extension id, so that a technician's policy finds it however it was installed.
 * It is the public half of a key pair; the private half was thrown away and a store adds its own.
 */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArrjcaQovWfUdfgVdKbY9fJJmwQHDwk9qXjoN6NS+ml2nEkc5mN2eZmhvzdMgzDg+ADIxDtbO1gDk6wMl7osp7lKhqVl6wpCS+7qqI542BSAKRrgzoLiKBMKVuuFQIxbvuHMrnIEKbrv07fS1vlu0eQfLAwLRxbJU0w2ZdIAxIPb+d1Gnd04Km30J+8E9IRp+p2BOQcBzJRawBLP5RN7DolM9w5aV9TPuWeiq6mRo2E5nTlXqIE6EVspcXP44i/4rbdSSfol8NxFHHSvt5EuojAnLOdH7T1yW+W48IB+5s8bNE264mx+K0v1TRhnyXeZVwt//0iLJf/c9Z8Fs2WMUmwIDAQAB';

/**
 * Extension pages load nothing from anywhere and connect to nothing but the extension's own files: the promise, held by the
 * browser. What the picture readers need of it, and why: docs/decisions/0018-pictures-off-the-page.md.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  'media-src blob:',
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * tesseract-wasm names its WebAssembly file relative to its own module, and a bundle of one file takes that as a reason to carry the file
 * as 2.4 MB of text. We hand it the bytes from `pictures/`, so its own address is never asked for.
 */
const withoutInlinedModel = {
  name: 'without-inlined-model',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /tesseract-wasm\/dist\/lib\.js/.test(id)
      ? { code: code.replaceAll('import.meta.url', 'location.href'), map: null }
      : undefined,
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [withoutInlinedModel] }),
  hooks: {
    'build:publicAssets': (_wxt, assets) => {
      for (const { from, to } of modelFiles()) assets.push({ absoluteSrc: from, relativeDest: to });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Second Look',
    description:
      'A second look for school staff before a risky post. It works on this computer and sends nothing.',
    // `scripting` and `activeTab` serve the sites that a person switches on: docs/decisions/0012-other-sites.md.
    // `offscreen`: where Chromium looks at pictures.
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : (['offscreen'] as const)),
    ],
    host_permissions: [...listedMatches],
    // Granted one host at a time, by the person, from the popup. Nothing of it is granted at install.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@example.org',
              // 140: the CSS Custom Highlight API and the store's data declaration.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: CHROMIUM_KEY,
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
