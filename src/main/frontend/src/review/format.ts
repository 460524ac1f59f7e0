/** Numbers, money and times as the page's language writes them. */
const language = (): string => document.documentElement.lang || 'en';

export const number = (value: number): string => new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value);

export const signed = (value: number): string => new Intl.NumberFormat(language(), { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(value);

export function money(value: { amount: string; currency: string }): string {
  return new Intl.NumberFormat(language(), { style: 'currency', currency: value.currency }).format(Number(value.amount));
}

/** In the reader's own time zone. */
export const dateTime = (instant: string): string => new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** "3.7 ± 1.0", or the mean alone when nothing is uncertain. */
export const spread = (mean: number, deviation: number): string => (deviation === 0 ? number(mean) : `${number(mean)} ± ${number(deviation)}`);
