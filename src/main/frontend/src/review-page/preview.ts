import { call } from '../shared/rest';
import type { Impact, Modules, Money } from '../review/types';
import { type Draft, proposalOf, typed } from './state';

/** What a change does, as the API answers it; a day that is absent lies after `basis.latest`. */
export interface Finish { p50?: string; p85?: string; p95?: string; onTime?: number; laterP50?: number; laterP85?: number }

export interface Basis {
  from: string;
  to: string;
  days: number;
  windowDays: number;
  completed: number;
  created: number;
  perWeek: number;
  remaining: number;
  trials: number;
  seed: number;
  asOf: string;
  latest: string;
  work?: { by: 'EFFORT' | 'SCHEDULE'; perIssue: number; issues: number };
}

export interface Preview {
  release: string;
  due?: string;
  today?: Finish;
  doneByDue?: number;
  withChange?: Finish;
  basis?: Basis;
  missing: string[];
  budget?: { reviews: number; effort: number; cost: Money; withEffort: number; withCost: Money; otherCurrency: number };
  debt: { items: number; principal: number; interest: number; withPrincipal: number };
  modules?: Modules;
}

export interface RelatedIssue { key: string; summary: string; status: string; reasons: string[] }

export interface Bias { dimension: 'SCHEDULE' | 'EFFORT' | 'DEFECTS' | 'COVERAGE' | 'COST'; sampleSize: number; bias: number; enough: boolean }

/** What the pickers offer; empty lists when the product does not answer. */
export interface ProjectParts {
  components: string[];
  releases: { name: string; released?: boolean; archived?: boolean; releaseDate?: string }[];
  rate?: Money | undefined;
  bias: Bias[];
}

export const projectOf = (issueKey: string): string => issueKey.replace(/-\d+$/, '');

export async function loadParts(projectKey: string): Promise<ProjectParts> {
  const key = encodeURIComponent(projectKey);
  const [components, releases, board, bias] = await Promise.all([
    product<{ name: string }[]>(`/project/${key}/components`),
    product<ProjectParts['releases']>(`/project/${key}/versions`),
    call<{ rate?: Money }>('GET', `/projects/${key}/board`).catch(() => undefined),
    call<{ dimensions?: Bias[] }>('GET', `/reviews/bias?project=${key}`).catch(() => undefined),
  ]);
  return { components: (components ?? []).map((component) => component.name), releases: releases ?? [], rate: board?.rate, bias: (bias?.dimensions ?? []).filter((one) => one.enough && typeof one.bias === 'number') };
}

/** The product's own API; nothing when it refuses: a picker without choices is still a field. */
async function product<T>(path: string): Promise<T | undefined> {
  try {
    const response = await fetch(`${AJS.contextPath()}/rest/api/2${path}`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** The body that asks what this draft does: only what can be reckoned with, so that a half-typed estimate is no error. */
export function questionOf(issueKey: string, draft: Draft): string {
  const { impact } = proposalOf(draft) as { impact: Record<string, unknown> };
  return JSON.stringify({
    issueKey,
    impact: {
      schedule: isSound(draft.schedule) ? impact.schedule : undefined,
      effort: isSound(draft.effort) ? impact.effort : undefined,
      otherCost: (typed(draft.otherCost) ?? -1) >= 0 ? { amount: String(typed(draft.otherCost)) } : undefined,
      quality: Number.isFinite(typed(draft.debtPersonDays)) ? { debtPersonDays: typed(draft.debtPersonDays) } : undefined,
      release: draft.release.trim(),
      risk: draft.likelihood !== '' && draft.consequence !== '' ? impact.risk : undefined,
      components: draft.components.length > 0 ? draft.components : undefined,
    },
  });
}

/** The assessment as far as it is sound: what the scorecard's part is compared with. */
export function writtenOf(draft: Draft): Pick<Impact, 'risk' | 'schedule' | 'effort'> {
  const points = (values: [string, string, string]): Impact['schedule'] => {
    const [low, likely, high] = values.map(typed);
    return isSound(values) ? { low: low!, likely: likely!, high: high! } : undefined;
  };
  const schedule = points(draft.schedule);
  const effort = points(draft.effort);
  const risk = draft.likelihood !== '' && draft.consequence !== '' ? { likelihood: typed(draft.likelihood)!, consequence: typed(draft.consequence)! } : undefined;
  return { ...(schedule ? { schedule } : {}), ...(effort ? { effort } : {}), ...(risk ? { risk } : {}) };
}

const MOST_DAYS = 10_000;

/** What is wrong with an estimate as far as it is typed; an empty field is not wrong yet. */
export function estimateProblem(values: [string, string, string]): 'number' | 'order' | undefined {
  const numbers = values.map(typed).filter((value) => value !== undefined);
  if (numbers.some((value) => !(value >= 0 && value <= MOST_DAYS))) return 'number';
  return numbers.every((value, place) => place === 0 || numbers[place - 1]! <= value) ? undefined : 'order';
}

const isSound = (values: [string, string, string]): boolean => values.every((value) => typed(value) !== undefined) && estimateProblem(values) === undefined;

/** Effort × rate + other cost, as the server reckons it; nothing while the effort is open. */
export function costOf(draft: Draft, rate: Money | undefined): { days: number; other: number; amount: Money } | undefined {
  if (!rate || !isSound(draft.effort)) return undefined;
  const [low, likely, high] = draft.effort.map((value) => typed(value)!) as [number, number, number];
  const days = (low + 4 * likely + high) / 6;
  const other = typed(draft.otherCost) ?? 0;
  return Number.isFinite(other) ? { days, other, amount: { amount: String(days * Number(rate.amount) + other), currency: rate.currency } } : undefined;
}
