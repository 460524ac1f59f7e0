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

/** What is lost every month as the item stands: interest × likelihood, in person-days. */
export const monthlyCost = (debt: Debt): number => debt.interest * debt.likelihood;
