import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which room may import which, and why. Held by lint here and by `rules/tsconfig.json` (no DOM, no Node) for the core. */
const rooms = {
  rules: {
    not: ['school', 'page', 'pictures', 'platform', 'components', 'entrypoints', 'wxt', 'react'],
    why: 'rules/ is pure: no browser, no school, no page.',
  },
  school: {
    not: ['page', 'platform', 'components', 'entrypoints', 'wxt', 'react'],
    why: 'school/ knows rules and documents only.',
  },
  page: {
    not: ['platform', 'components', 'entrypoints', 'wxt', 'react'],
    why: 'page/ only reads the site; entrypoints wire it to the rest.',
  },
  pictures: {
    not: ['school', 'page', 'platform', 'components', 'entrypoints', 'wxt', 'react'],
    why: 'pictures/ takes pixels and bytes, and gives what is in them; who asks is none of its business.',
  },
  platform: {
    not: ['page', 'components', 'entrypoints', 'react'],
    why: 'platform/ is the only room that touches browser.*, and nothing else.',
  },
  components: {
    not: ['page', 'platform', 'entrypoints', 'wxt'],
    why: 'components/ take props and give events.',
  },
};

const noNetwork = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Second Look has no network. Nothing leaves the browser.',
}));

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'tests/site/dist/', '**/dist/'] },
  ...tseslint.configs.recommended,
  {
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['{rules,school,page,pictures,platform,components,entrypoints}/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-globals': ['error', ...noNetwork],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Build elements instead: pages enforce Trusted Types, and text stays text.',
        })),
        { object: 'navigator', property: 'sendBeacon', message: 'Second Look has no network.' },
      ],
    },
  },
  ...Object.entries(rooms).map(([room, { not, why }]) => ({
    files: [`${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: not.flatMap((name) => [`**/../${name}`, `**/../${name}/**`, name, `${name}/**`]),
              message: why,
            },
          ],
        },
      ],
    },
  })),
);
