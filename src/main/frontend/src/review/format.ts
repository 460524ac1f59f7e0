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

/** A day written yyyy-MM-dd is that day everywhere: it is read and written in UTC, so no time zone and no daylight saving can move it. */
export const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const day = (date: string): string => new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(utc(date));

/** Both days inside. */
export const days = (from: string, to: string): string => (from === to ? day(from) : `${day(from)} – ${day(to)}`);
