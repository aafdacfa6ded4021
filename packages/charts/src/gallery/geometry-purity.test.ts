import { describe, expect, test } from 'vitest';

const SOURCES = import.meta.glob(['../geometry/*.ts', '!../geometry/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Everything that a source text imports. */
function imports(source: string): readonly string[] {
  return Array.from(source.matchAll(/(?:from|import) '([^']+)'/g), ([, name]) => name ?? '');
}

describe('geometry knows numbers only', () => {
  test('the files are found, and what they import', () => {
    expect(Object.keys(SOURCES).length).toBeGreaterThan(20);
    expect(Object.values(SOURCES).flatMap(imports)).toContain('d3-array');
  });

  test.each(Object.entries(SOURCES))('%s imports no React and nothing that draws', (_, source) => {
    const foreign = imports(source).filter(
      (name) => !/^(\.\/|d3-|@plumbline\/domain\/)/.test(name),
    );
    expect(foreign).toEqual([]);
  });
});
