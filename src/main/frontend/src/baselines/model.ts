import { call } from '../shared/rest';

export type Change = 'ADDED' | 'REMOVED' | 'CHANGED';

export interface Release { id: number; name: string; start?: string; due?: string; state: 'OPEN' | 'RELEASED' | 'ARCHIVED' | 'GONE' }
export interface Totals { issues: number; estimated: number; personDays: number; pointed: number; points: number; dated: number }
export interface Baseline {
  id: number; version: number; project: string; release: Release; releaseName: string; name: string; comment: string; start?: string; due?: string; totals: Totals; current: boolean;
  by: { key: string; displayName: string }; at: string; mayChange: boolean;
}
export interface List { start: number; limit: number; total: number; values: Baseline[]; releases: Release[]; mayTake: boolean }
export interface Size { personDays?: number; points?: number; due?: string }
export interface Line { change: Change; key: string; summary?: string; before?: Size; after?: Size }
export interface Side { start?: string; due?: string; totals: Totals; movedWorkingDays?: number }
export interface Comparison {
  baseline: { id: number; name: string; at: string }; with?: { id: number; name: string; at: string }; before: Side; after: Side; issues: Line[];
  counts: { added: number; removed: number; changed: number; unchanged: number; hidden: number };
}
export interface Point { day: string; planned: number; earned: number; spent: number; budget: number }
export interface Figure { key: string; name: string; value?: number; unit: string; status: string; formula: string; missing: string[] }
export interface Value { baseline: number; today: string; now?: Point; points: Point[]; counted?: number; issues?: number; figures: Figure[] }
export interface Cause { key: string; name: string; personDays: number; issues: number }
export interface Deviating { key: string; summary: string; planned: number; actual: number; total: number; causes: Record<string, number> }
export interface Deviation { baseline: number; planned: number; actual: number; total: number; causes: Cause[]; issues: Deviating[]; compared: number; all: number; hidden: number }

/** All baselines of a project, page by page, with its releases. */
export async function listBaselines(project: string): Promise<List> {
  const read = (start: number): Promise<List> => call('GET', `/baselines?project=${encodeURIComponent(project)}&start=${start}&limit=200`);
  const all = await read(0);
  while (all.values.length < all.total) {
    const more = await read(all.values.length);
    if (more.values.length === 0) break;
    all.values.push(...more.values);
  }
  return all;
}

export const readComparison = (id: number, other?: number): Promise<Comparison> => call('GET', `/baselines/${id}/comparison${other === undefined ? '' : `?with=${other}`}`);
export const readValue = (id: number): Promise<Value> => call('GET', `/baselines/${id}/value`);
export const readDeviation = (id: number): Promise<Deviation> => call('GET', `/baselines/${id}/deviation`);

/** The project's releases, and those that are only known by their baselines any more. */
export function releasesOf(list: List): Release[] {
  const known = new Set(list.releases.map((release) => release.id));
  const others = new Map(list.values.filter((baseline) => !known.has(baseline.release.id)).map((baseline) => [baseline.release.id, baseline.release]));
  return [...list.releases, ...others.values()];
}

/** The release somebody wants to see first: the one asked for, else an open one with a baseline, else the nearest open one, else the first. */
export function chosenRelease(list: List, asked: string | null): number | undefined {
  const all = releasesOf(list);
  const open = all.filter((release) => release.state === 'OPEN');
  const taken = new Set(list.values.map((baseline) => baseline.release.id));
  const nearest = [...open].sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'));
  const found = all.find((release) => String(release.id) === asked) ?? nearest.find((release) => taken.has(release.id)) ?? nearest[0] ?? all[0];
  return found?.id;
}

/** The days a curve is drawn for: what is earned and spent ends today. */
export const until = (points: Point[], today: string): Point[] => points.filter((point) => point.day <= today);

/** The days told in numbers, the last first: week by week from the end, and today. */
export const told = (points: Point[], today: string): Point[] => [...points].reverse().filter((point, index) => index % 7 === 0 || point.day === today || index === points.length - 1);

/** The issues a cause comes from, the largest share first. */
export const issuesOf = (deviation: Deviation, cause: string): Deviating[] =>
  deviation.issues.filter((issue) => issue.causes[cause] !== undefined).sort((one, other) => Math.abs(other.causes[cause]!) - Math.abs(one.causes[cause]!));
