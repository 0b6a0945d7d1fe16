import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", ".data/", "coverage/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "max-params": ["error", 3],
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", { max: 45, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
    },
  },
  { files: ["test/**"], rules: { "max-lines-per-function": "off" } },
);
