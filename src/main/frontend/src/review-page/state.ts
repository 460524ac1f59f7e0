import type { Impact, Review, ReviewType } from '../review/types';

/** A proposal while somebody edits it: numbers are still texts, so that an empty field is told from nought. */
export interface Draft {
  type: ReviewType;
  title: string;
  rationale: string;
  schedule: [string, string, string];
  effort: [string, string, string];
  otherCost: string;
  openDefects: string;
  coveragePoints: string;
  debtPersonDays: string;
  attributes: string[];
  likelihood: string;
  consequence: string;
  components: string[];
  issues: string[];
  release: string;
  rollback: string;
  alternatives: { description: string; whyNot: string }[];
  plannedFrom: string;
  plannedTo: string;
  implementer: string;
}

export function emptyDraft(title: string): Draft {
  return {
    type: 'NORMAL', title, rationale: '', schedule: ['', '', ''], effort: ['', '', ''], otherCost: '', openDefects: '', coveragePoints: '', debtPersonDays: '', attributes: [],
    likelihood: '', consequence: '', components: [], issues: [], release: '', rollback: '', alternatives: [], plannedFrom: '', plannedTo: '', implementer: '',
  };
}

export function draftOf(review: Review): Draft {
  const impact = review.impact;
  const points = (estimate: Impact['schedule']): [string, string, string] => (estimate ? [text(estimate.low), text(estimate.likely), text(estimate.high)] : ['', '', '']);
  return {
    type: review.type, title: review.title, rationale: review.rationale, schedule: points(impact.schedule), effort: points(impact.effort),
    otherCost: impact.otherCost?.amount ?? '', openDefects: effect(impact.quality.openDefects), coveragePoints: effect(impact.quality.coveragePoints),
    debtPersonDays: effect(impact.quality.debtPersonDays), attributes: impact.quality.attributes, likelihood: text(impact.risk?.likelihood), consequence: text(impact.risk?.consequence),
    components: impact.components, issues: impact.issues, release: impact.release, rollback: impact.rollback, alternatives: impact.alternatives,
    plannedFrom: review.planned?.from ?? '', plannedTo: review.planned?.to ?? '', implementer: review.planned?.implementer?.key ?? '',
  };
}

const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
const effect = (value: number): string => (value === 0 ? '' : String(value));

/** The draft as the API takes it; empty fields are left out. */
export function proposalOf(draft: Draft): Record<string, unknown> {
  const estimate = ([low, likely, high]: [string, string, string]): unknown =>
    (low === '' && likely === '' && high === '' ? undefined : { low: typed(low), likely: typed(likely), high: typed(high) });
  return {
    type: draft.type,
    title: draft.title,
    rationale: draft.rationale,
    impact: {
      schedule: estimate(draft.schedule),
      effort: estimate(draft.effort),
      otherCost: draft.otherCost === '' ? undefined : { amount: draft.otherCost },
      quality: { openDefects: typed(draft.openDefects), coveragePoints: typed(draft.coveragePoints), debtPersonDays: typed(draft.debtPersonDays), attributes: draft.attributes },
      risk: draft.likelihood === '' && draft.consequence === '' ? undefined : { likelihood: typed(draft.likelihood), consequence: typed(draft.consequence) },
      components: draft.components,
      issues: draft.issues,
      release: draft.release,
      rollback: draft.rollback,
      alternatives: draft.alternatives.filter((other) => other.description !== '' || other.whyNot !== ''),
    },
    planned: draft.plannedFrom === '' && draft.plannedTo === '' && draft.implementer.trim() === '' ? undefined
      : { from: draft.plannedFrom || undefined, to: draft.plannedTo || undefined, implementer: draft.implementer.trim() || undefined },
  };
}

/** A number as people type it; nothing for an empty field, NaN for what is none. */
export const typed = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text.replace(',', '.')));

/** PERT mean and deviation of what is typed so far; nothing until all three are numbers in order. */
export function pert([low, likely, high]: [string, string, string]): { mean: number; deviation: number } | undefined {
  const [l, m, h] = [typed(low), typed(likely), typed(high)];
  if (l === undefined || m === undefined || h === undefined || !(l <= m && m <= h)) return undefined;
  return { mean: (l + 4 * m + h) / 6, deviation: (h - l) / 6 };
}
