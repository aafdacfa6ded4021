import type { App } from './app.ts';

export type AppToCome = App & { readonly arrive: (app: App) => void };

/**
 * Stands in for an app while the product starts: the port is ours from the first moment, and
 * whoever asks before all is ready is answered then.
 */
export function appToCome(): AppToCome {
  const arrival = Promise.withResolvers<App>();
  let arrived: App | undefined;
  return {
    fetch: async (request) => (await arrival.promise).fetch(request),
    close: async () => arrived?.close(),
    arrive: (app) => {
      arrived = app;
      arrival.resolve(app);
    },
  };
}
