import js from "@eslint/js";
// @ts-expect-error the package has no types of its own
import jsxA11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

export default ts.config(
  { ignores: ["build/", "data/", "node_modules/", "test-results/"] },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["scripts/*.mjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  { files: ["app/**/*.tsx"], ...jsxA11y.flatConfigs.recommended },
  {
    files: ["app/**/*.tsx"],
    rules: {
      // a box that scrolls must be reachable from the keyboard
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["tabpanel", "region"] }],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["**/*.{js,mjs}"], ...ts.configs.disableTypeChecked },
  {
    rules: {
      // a condition inside a condition becomes a function with early returns, or a table
      "no-nested-ternary": "error",
      // code and comments: Prettier breaks neither a comment nor a regular expression, which is built from named parts
      "max-len": ["error", { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreUrls: true }],
    },
  },
  {
    files: ["scripts/**/*.mjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        fetch: "readonly",
        AbortSignal: "readonly",
        performance: "readonly",
      },
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      // Remix refuses and redirects by throwing a Response
      "@typescript-eslint/only-throw-error": ["error", { allow: ["Response", "TypedResponse"] }],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // a service is async because its callers wait for it, whether or not it happens to wait today
      "@typescript-eslint/require-await": "off",
      // String(form.get(…)): a file where words were asked for becomes words that no rule accepts
      "@typescript-eslint/no-base-to-string": "off",
      // our records of functions know no `this`
      "@typescript-eslint/unbound-method": "off",
      // Playwright reads from an empty pattern that a fixture needs nothing else
      "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }],
      // Express waits for no handler, and an async one catches for itself
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false } }],
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "remix", message: "the package is an empty shell: import from @remix-run/…" }] },
      ],
    },
  },
  // Remix's own types are widened in place, which only an interface can do
  { files: ["**/*.d.ts"], rules: { "@typescript-eslint/consistent-type-definitions": "off" } },
  // what a matcher such as expect.any() or a report gives is of type any
  {
    files: ["tests/**/*.ts", "tests/**/*.tsx"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off", "@typescript-eslint/no-unsafe-argument": "off" },
  },
);
