/** Words as they are being typed, and how far the address has followed them. */
export type TypedText = Readonly<{
  words: string;
  /** What the address said last. */
  seen: string;
  /** What was sent to the address and has not come back from it yet, the earliest first. */
  sent: readonly string[];
}>;

/** A field that begins with what the address says. */
export function openedText(address: string): TypedText {
  return { words: address, seen: address, sent: [] };
}

/** After a key: what is asked for is the words without the spaces around them. */
export function withTyped(typed: TypedText, words: string): TypedText {
  const asked = words.trim();
  const last = typed.sent.at(-1) ?? typed.seen;
  return { ...typed, words, sent: asked === last ? typed.sent : [...typed.sent, asked] };
}

/**
 * After the address changed. What comes back from it is behind the keys and leaves the words alone;
 * anything else was not typed here, and takes their place.
 */
export function withAddress(typed: TypedText, address: string): TypedText {
  if (address === typed.seen) return typed;
  const place = typed.sent.indexOf(address);
  if (place < 0) return openedText(address);
  return { ...typed, seen: address, sent: typed.sent.slice(place + 1) };
}
