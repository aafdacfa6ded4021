/** Made when first needed: few pages tell a time, and making it takes as long as a small chart. */
let time: Intl.DateTimeFormat | undefined;

const timeFormat = () =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    timeZone: 'Europe/London',
  });

/** An instant as a reader in Britain writes it: '3 January 2025 at 9:05am'. */
export function timeWords(instant: string): string {
  time ??= timeFormat();
  const parts = time.formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? '';
  const clock = `${part('hour')}:${part('minute')}${part('dayPeriod').toLowerCase()}`;
  return `${part('day')} ${part('month')} ${part('year')} at ${clock}`;
}
