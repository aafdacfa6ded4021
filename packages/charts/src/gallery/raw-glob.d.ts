/** The test runner's way to read source files as text. */
interface ImportMeta {
  readonly glob: (
    patterns: readonly string[],
    options: Readonly<{ query: '?raw'; import: 'default'; eager: true }>,
  ) => Readonly<Record<string, string>>;
}
