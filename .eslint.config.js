import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

/**
 * Who may import whom, from left to right as src/README.md draws it. Each folder lists what stands to its right:
 * that, it may not import. `build` and `pages` put everything together and are imported by nothing.
 */
const notFrom = {
  schema: [
    'language',
    'content',
    'domain',
    'search',
    'safety',
    'offline',
    'security',
    'components',
    'layouts',
    'pages',
    'build',
  ],
  language: [
    'schema',
    'domain',
    'content',
    'search',
    'safety',
    'offline',
    'security',
    'components',
    'layouts',
    'pages',
    'build',
  ],
  content: ['search', 'safety', 'offline', 'security', 'components', 'layouts', 'pages', 'build'],
  domain: ['content', 'search', 'safety', 'offline', 'security', 'components', 'layouts', 'pages', 'build'],
  search: ['content', 'safety', 'offline', 'security', 'components', 'layouts', 'pages', 'build'],
  safety: ['content', 'search', 'offline', 'security', 'components', 'layouts', 'pages', 'build'],
  offline: ['content', 'search', 'safety', 'security', 'components', 'layouts', 'pages', 'build'],
  security: ['content', 'search', 'safety', 'offline', 'components', 'layouts', 'pages', 'build'],
  components: ['content', 'layouts', 'pages', 'build'],
  layouts: ['content', 'pages', 'build'],
};

const boundaries = Object.entries(notFrom).map(([folder, forbidden]) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: forbidden.map((other) => ({
          group: [`**/${other}/**`, `@/${other}/**`],
          message: `src/${folder} stands to the left of src/${other}; see src/README.md.`,
        })),
      },
    ],
  },
}));

export default ts.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // TypeScript itself asks for brackets where a key is not known (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  {
    // ESLint cannot read the types of .astro files; astro check does.
    files: ['src/components/author/{inner,index}.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['tests/browser/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@playwright/test',
              message: 'Take it from tests/support/test.ts, which lets go of interceptions before a page closes.',
            },
          ],
        },
      ],
    },
  },
  ...astro.configs.recommended,
  ...boundaries,
);
