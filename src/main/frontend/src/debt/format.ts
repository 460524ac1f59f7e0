import '../shared/platform';
import type { Debt } from './model';

const language = (): string => document.documentElement.lang || 'en';

/** A number as people of the page's language write it, with at most so many decimals. */
export function number(value: number, decimals = 2): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: decimals }).format(value);
}

/** What somebody typed as a number, with a point or a comma; null for anything else. */
export function numberOf(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}

/** A likelihood from 0 to 1 in percent, without the sign. */
export const percent = (likelihood: number): string => number(likelihood * 100, 1);

/** "1 person-day", "2.5 person-days". */
export function personDays(value: number): string {
  const shown = number(value);
  return shown === '1' ? AJS.I18n.getText('tandem.debt.day') : AJS.I18n.getText('tandem.debt.days', shown);
}

/** "1 month", "2.3 months"; less than a month in calendar days, 365 ÷ 12 of them in a month. */
export function months(value: number): string {
  const shown = number(value, 1);
  if (shown === '1') return AJS.I18n.getText('tandem.debt.month');
  if (value >= 1) return AJS.I18n.getText('tandem.debt.months', shown);
  const days = Math.max(1, Math.round(value * 365 / 12));
  return days === 1 ? AJS.I18n.getText('tandem.debt.calendar.day') : AJS.I18n.getText('tandem.debt.calendar.days', days);
}

/** What is lost every month as the item stands: interest × likelihood, in person-days. */
export const monthlyCost = (debt: Debt): number => debt.interest * debt.likelihood;
