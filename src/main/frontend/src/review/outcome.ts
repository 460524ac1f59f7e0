import { number } from './format';
import type { Measure, Review } from './types';

/** What the sources know of one measure: how it was got, or why it is not known. */
export interface Proposed { measure: Measure; value?: number; known: boolean; source: string; issues: string[] }

/** Actual values while somebody types them: texts, so that an empty field is told from nought. */
export type Entered = Record<Measure, string> & { note: string };

export const MEASURES: Measure[] = ['SCHEDULE', 'EFFORT', 'OTHER_COST', 'OPEN_DEFECTS', 'COVERAGE_POINTS', 'DEBT_PERSON_DAYS'];

export function measureLabel(measure: Measure): string {
  switch (measure) {
    case 'SCHEDULE': return AJS.I18n.getText('tandem.review.field.schedule');
    case 'EFFORT': return AJS.I18n.getText('tandem.review.field.effort');
    case 'OTHER_COST': return AJS.I18n.getText('tandem.review.field.other-cost');
    case 'OPEN_DEFECTS': return AJS.I18n.getText('tandem.review.field.defects');
    case 'COVERAGE_POINTS': return AJS.I18n.getText('tandem.review.field.coverage');
    case 'DEBT_PERSON_DAYS': return AJS.I18n.getText('tandem.review.field.debt');
  }
}

/** The name of the measure's field in the API. */
export const FIELD: Record<Measure, string> = {
  SCHEDULE: 'actual.schedule', EFFORT: 'actual.effort', OTHER_COST: 'actual.otherCost', OPEN_DEFECTS: 'actual.openDefects', COVERAGE_POINTS: 'actual.coveragePoints', DEBT_PERSON_DAYS: 'actual.debtPersonDays',
};

/** What was assessed as one number; undefined where nothing was. */
export function assessed({ impact, derived }: Review, measure: Measure): number | undefined {
  switch (measure) {
    case 'SCHEDULE': return derived.scheduleMean;
    case 'EFFORT': return derived.effortMean;
    case 'OTHER_COST': return impact.otherCost ? Number(impact.otherCost.amount) : undefined;
    case 'OPEN_DEFECTS': return impact.quality.openDefects;
    case 'COVERAGE_POINTS': return impact.quality.coveragePoints;
    case 'DEBT_PERSON_DAYS': return impact.quality.debtPersonDays;
  }
}

/** The assessed range, where a range was assessed. */
export function assessedRange({ impact }: Review, measure: Measure): string | undefined {
  const range = measure === 'SCHEDULE' ? impact.schedule : measure === 'EFFORT' ? impact.effort : undefined;
  return range && `${number(range.low)} – ${number(range.high)}`;
}

/** What was entered, as one number. */
export function actual({ actual: entered }: Review, measure: Measure): number | undefined {
  switch (measure) {
    case 'SCHEDULE': return entered?.schedule;
    case 'EFFORT': return entered?.effort;
    case 'OTHER_COST': return entered?.otherCost && Number(entered.otherCost.amount);
    case 'OPEN_DEFECTS': return entered?.openDefects;
    case 'COVERAGE_POINTS': return entered?.coveragePoints;
    case 'DEBT_PERSON_DAYS': return entered?.debtPersonDays;
  }
}

const EMPTY: Entered = { SCHEDULE: '', EFFORT: '', OTHER_COST: '', OPEN_DEFECTS: '', COVERAGE_POINTS: '', DEBT_PERSON_DAYS: '', note: '' };
const text = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** The form as it opens: what was entered before, else what the sources know. */
export function prefilled(review: Review, proposed: Proposed[]): Entered {
  const entered = { ...EMPTY, note: review.actual?.note ?? '' };
  for (const measure of MEASURES) entered[measure] = text(review.actual ? actual(review, measure) : proposed.find((one) => one.measure === measure)?.value);
  return entered;
}

const value = (typed: string): number | undefined => (typed.trim() === '' ? undefined : Number(typed.replace(',', '.')));

/** What is typed, as the API takes it; empty fields are left out. What is no number is sent as it is, so that the server names the field. */
export function actualOf(entered: Entered): Record<string, unknown> {
  const send = (measure: Measure): number | string | undefined => (Number.isNaN(value(entered[measure])) ? entered[measure] : value(entered[measure]));
  return {
    schedule: send('SCHEDULE'), effort: send('EFFORT'), otherCost: entered.OTHER_COST.trim() === '' ? undefined : { amount: entered.OTHER_COST.trim().replace(',', '.') },
    openDefects: send('OPEN_DEFECTS'), coveragePoints: send('COVERAGE_POINTS'), debtPersonDays: send('DEBT_PERSON_DAYS'), note: entered.note,
  };
}

/** A correction as the trail keeps it ("EFFORT 4 → 6; NOTE"), in the reader's words. */
export function correction(detail: string): string {
  return detail.split('; ').map((part) => {
    const measure = MEASURES.find((one) => part.startsWith(`${one} `));
    return measure ? `${measureLabel(measure)}: ${part.slice(measure.length + 1)}` : part === 'NOTE' ? AJS.I18n.getText('tandem.outcome.note') : part;
  }).join('; ');
}
