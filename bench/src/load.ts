import type { HttpClient } from './http-client.ts';

/**
 * Asks for a path so many times, by so many clients at once, each asking again as soon as it has its
 * answer. Returns how long each answer took, in ms.
 */
export async function load(
  client: HttpClient,
  path: (turn: number) => string,
  { clients, requests }: { readonly clients: number; readonly requests: number },
): Promise<readonly number[]> {
  const took: number[] = [];
  let left = requests;
  const askOn = async () => {
    while (left > 0) {
      left -= 1;
      const began = performance.now();
      await client.body(path(requests - 1 - left));
      took.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, askOn));
  return took;
}
