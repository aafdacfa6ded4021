/** Where a text stops being JSON, and what is wrong there in words. Lines and columns count from 1. */
export type JsonFault = { readonly line: number; readonly column: number; readonly words: string };

/**
 * The first fault of a text as JSON, undefined when there is none. A field that is written twice is
 * a fault too: JSON would quietly drop the first.
 */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    new JsonScan(text).whole();
    return undefined;
  } catch (error) {
    if (!(error instanceof FoundFault)) throw error;
    const before = text.slice(0, error.at).split('\n');
    return {
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      words: error.message,
    };
  }
}

class FoundFault extends Error {
  readonly at: number;

  constructor(at: number, words: string) {
    super(words);
    this.at = at;
  }
}

const space = /[ \t\r\n]*/y;
const plainValue = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const textValue = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

const noRemarks = 'A file of this kind can hold no remarks';
const remarks: ReadonlyMap<string, string> = new Map([
  ['/', noRemarks],
  ['#', noRemarks],
]);

/** Walks through a text as JSON is written and stops at the first thing that is not. */
class JsonScan {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): void {
    this.#value();
    if (this.#next() !== undefined) this.#fail('The file should end here');
  }

  #value(): void {
    const next = this.#next();
    if (next === '{') this.#entries('}', this.#field());
    else if (next === '[') this.#entries(']', () => this.#value());
    else if (next === '"') this.#string();
    else if (!this.#take(plainValue)) this.#fail(this.#unexpected());
  }

  /** What stands between brackets, with commas between its entries and none at the end. */
  #entries(end: string, entry: () => void): void {
    this.#at += 1;
    if (this.#next() === end) {
      this.#at += 1;
      return;
    }
    for (;;) {
      entry();
      const next = this.#next();
      if (next !== end && next !== ',') {
        this.#fail(next === undefined ? `A "${end}" is missing` : `A comma or "${end}" is missing`);
      }
      const comma = this.#at;
      this.#at += 1;
      if (next === end) return;
      if (this.#next() === end) this.#fail(`Take away the comma before the "${end}"`, comma);
    }
  }

  #field(): () => void {
    const names = new Set<string>();
    return () => {
      const next = this.#next() ?? '';
      if (next !== '"')
        this.#fail(remarks.get(next) ?? 'Write the field name in straight quotation marks');
      const from = this.#at;
      const name = this.#string();
      if (names.has(name)) this.#fail(`The field ${name} is written twice`, from);
      names.add(name);
      if (this.#next() !== ':') this.#fail('A colon is missing');
      this.#at += 1;
      this.#value();
    };
  }

  #string(): string {
    const from = this.#at;
    if (!this.#take(textValue)) {
      const line = this.#text.slice(from).split('\n')[0] ?? '';
      this.#fail(
        line.includes('\\')
          ? 'Write a backslash in a text twice, and end the text with a quotation mark'
          : 'This text has no quotation mark at its end',
      );
    }
    return this.#text.slice(from, this.#at);
  }

  #unexpected(): string {
    const next = this.#next();
    if (next === undefined) return 'The file ends too early';
    const remark = remarks.get(next);
    if (remark) return remark;
    if (/['“”‘’]/.test(next)) return 'Write straight double quotation marks';
    return `"${next}" is not expected here. Write texts in quotation marks and numbers without`;
  }

  /** The next character that is not a space. */
  #next(): string | undefined {
    this.#take(space);
    const code = this.#text.codePointAt(this.#at);
    return code === undefined ? undefined : String.fromCodePoint(code);
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const taken = pattern.test(this.#text);
    if (taken) this.#at = pattern.lastIndex;
    return taken;
  }

  #fail(words: string, at = this.#at): never {
    throw new FoundFault(at, words);
  }
}
