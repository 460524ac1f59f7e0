/** Days are texts "yyyy-MM-dd" and are reckoned in UTC only, where every day has 24 hours: no time zone and no daylight saving moves them. */
const DAY = 86_400_000;

const language = (): string => document.documentElement.lang || 'en';

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const addDays = (day: string, count: number): string => new Date(utc(day).getTime() + count * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => Math.round((utc(to).getTime() - utc(from).getTime()) / DAY);

/** "2026-11" for any day in it. */
export const monthOf = (day: string): string => day.slice(0, 7);

export function addMonths(month: string, count: number): string {
  const first = utc(`${month}-01`);
  first.setUTCMonth(first.getUTCMonth() + count);
  return first.toISOString().slice(0, 7);
}

export const lastOfMonth = (month: string): string => addDays(`${addMonths(month, 1)}-01`, -1);

/** Monday is 1, Sunday 7. */
export const weekday = (day: string): number => ((utc(day).getUTCDay() + 6) % 7) + 1;

/** The day weeks start on where this language is spoken; Monday where the browser cannot say. */
export function firstWeekday(locale: string = language()): number {
  try {
    const known = new Intl.Locale(locale) as unknown as { weekInfo?: { firstDay: number }; getWeekInfo?: () => { firstDay: number } };
    return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
  } catch {
    return 1;
  }
}

/** The weeks that a month touches, each with its seven days. */
export function weeksOf(month: string, firstDay: number): string[][] {
  const first = `${month}-01`;
  const start = addDays(first, -((weekday(first) - firstDay + 7) % 7));
  const count = Math.ceil((daysBetween(start, lastOfMonth(month)) + 1) / 7);
  return Array.from({ length: count }, (_, week) => Array.from({ length: 7 }, (_day, place) => addDays(start, week * 7 + place)));
}

const format = (options: Intl.DateTimeFormatOptions, day: string): string => new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }).format(utc(day));

export const monthName = (month: string): string => format({ year: 'numeric', month: 'long' }, `${month}-01`);
export const weekdayName = (day: string): string => format({ weekday: 'short' }, day);
export const longDay = (day: string): string => format({ dateStyle: 'full' }, day);
export const dayNumber = (day: string): string => String(Number(day.slice(8)));
