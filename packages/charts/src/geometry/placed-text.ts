/** One line of words and where its baseline stands. */
export type PlacedText = Readonly<{ x: number; y: number; text: string }>;
