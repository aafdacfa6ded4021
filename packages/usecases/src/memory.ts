/** Answers that were worked out before, the latest asked for last; the oldest are forgotten first. */
export type Memory = {
  /** The answer under a key: kept from before, being made, or made now. A failure is not kept. */
  readonly recall: <T>(key: string, make: () => Promise<T>) => Promise<T>;
};

/** A memory of at most so many answers. */
export function memoryOf(most: number): Memory {
  const kept = new Map<string, Promise<unknown>>();
  return {
    recall: <T>(key: string, make: () => Promise<T>): Promise<T> => {
      const found = kept.get(key) as Promise<T> | undefined;
      const answer = found ?? make();
      kept.delete(key);
      kept.set(key, answer);
      if (found === undefined) answer.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
  };
}
