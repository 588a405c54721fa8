import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What the house refuses. Each entry is a trap that has been paid for; its message says what to do instead. */
const refused = [
  { selector: "Identifier[name='forwardRef']", message: 'A circle of modules is mended, not bridged.' },
  { selector: "Identifier[name='InjectRepository']", message: 'An injected repository stands outside the transaction: take a Tx.' },
  { selector: "CallExpression[callee.property.name='save']", message: 'save() ignores versions and inserts on a missing id: insert, or a guarded update.' },
  { selector: "CallExpression[callee.object.name='crypto'][callee.property.name=/^(sign|verify)$/]", message: 'SM2 keys sign plain ECDSA here: use the signer.' },
];
const machineClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes from the injected clock.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time comes from the injected clock.' },
];
/** What a screen says stands between the marks of its reader's language. Not refused: the marks 《》 of a law's name, which is Chinese in both. */
const chineseMarks = ['Literal[value=/MARK/]', 'TemplateElement[value.raw=/MARK/]', 'JSXText[value=/MARK/]']
  .map((selector) => ({ selector: selector.replace('MARK', '[、，；：。！？（）［］“”]'), message: "English has other marks: t('common.comma'), t('common.colon'), t('common.aside') and those beside them." }));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '**/node_modules/**', 'apps/web/src/generated/**', '.local/**', 'coverage/**', 'apps/web/public/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...refused],
      'no-console': 'off',
    },
  },
  {
    files: ['apps/api/**/*.ts', 'apps/demo/**/*.ts', 'apps/worker/**/*.ts', 'libs/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['apps/api/**/*.ts', 'apps/demo/**/*.ts', 'apps/worker/**/*.ts', 'libs/**/*.ts'],
    ignores: ['libs/kernel/src/clock.ts', '**/*.spec.ts', '**/*.db-spec.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...refused, ...machineClock],
      'max-params': ['error', 6],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    ignores: ['apps/web/src/messages/**', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...refused, ...chineseMarks] },
  },
);
