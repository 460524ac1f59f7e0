import { call } from '../shared/rest';
import type { DecisionState, Named } from '../debt/model';

/** The planner's JSON as REST speaks it. All amounts are person-days. */
export type Basis = 'GIVEN' | 'TEAM' | 'WORK';

/** A release debts can be planned into, and how large it is where somebody knows. */
export interface Release {
  id: number;
  name: string;
  due: string | null;
  usualBasis: Basis | null;
  team: { days: number; members: number } | null;
  work: { days: number; openIssues: number; daysPerIssue: number; measured: number; weeks: number } | null;
}

/** What the planner is asked. */
export interface Request {
  /** Person-days; null when a share is asked for. */
  capacity: number | null;
  /** 0 to 1. */
  share: number | null;
  release: string;
  basis: '' | 'TEAM' | 'WORK';
  horizonMonths: number;
  must: number[];
  exclude: number[];
}

export interface Item {
  id: number;
  version: number;
  title: string;
  principal: number;
  days: number;
  saving: number;
  cumulative: number;
  decision: DecisionState;
  component: string | null;
  targetRelease: Named | null;
  must: boolean;
  neededBy: number[];
}

export interface LeftOut {
  id: number;
  title: string;
  principal: number;
  saving: number;
  cause: 'EXCLUDED' | 'ACCEPTED' | 'BLOCKED' | 'SAVES_NOTHING' | 'TOO_LARGE' | 'SAVES_LESS' | 'NO_ROOM';
  text: string;
}

export interface Plan {
  capacity: number;
  horizonMonths: number;
  principal: number;
  saving: number;
  byPriority: number;
  days: number;
  unused: number;
  items: Item[];
  basis: { kind: Basis; text: string };
  proof: { proven: boolean; mostSaving: number; text: string };
  comparison: { items: { id: number; title: string }[]; principal: number; saving: number; unused: number; onlyPlanned: number[]; onlyByPriority: number[]; moreSaved: number; text: string };
  leftOut: LeftOut[];
  leftOutTotal: number;
}

export type Outcome = 'ADDED' | 'ALREADY' | 'DONE' | 'OTHER_PROJECT' | 'FORBIDDEN' | 'REFUSED';

/** What was written, or with `dryRun` what would be. */
export interface Applied {
  dryRun: boolean;
  release: Named;
  items: { id: number; version: number; title: string; state: DecisionState; targetRelease: Named | null; changed: boolean }[];
  issues: { key: string; summary: string; outcome: Outcome; message: string }[];
  hiddenIssues: number;
}

export const USUAL: Request = { capacity: 20, share: null, release: '', basis: '', horizonMonths: 12, must: [], exclude: [] };

export function releases(project: string): Promise<{ mayApply: boolean; values: Release[] }> {
  return call('GET', `/debts/repayment-plan/releases?project=${encodeURIComponent(project)}`);
}

export function plan(project: string, { capacity, share, release, basis, ...rest }: Request): Promise<Plan> {
  return call('POST', '/debts/repayment-plan', { project, ...rest, ...(share === null ? { capacity } : { share, release, ...(basis === '' ? {} : { basis }) }) });
}

export function apply(project: string, release: number, items: Item[], isDryRun: boolean): Promise<Applied> {
  return call('POST', `/debts/repayment-plan/apply?dryRun=${isDryRun}`, { project, release: String(release), items: items.map(({ id, version }) => ({ id, version })) });
}

/** The request a page's address holds; what is missing or no number is as usual. */
export function requestIn(search: string): Request {
  const parameters = new URLSearchParams(search);
  const positive = (name: string): number | null => { const value = Number(parameters.get(name)); return Number.isFinite(value) && value > 0 ? value : null; };
  const ids = (name: string): number[] => (parameters.get(name) ?? '').split(',').map(Number).filter((id) => Number.isSafeInteger(id) && id > 0);
  const share = positive('share');
  const basis = parameters.get('basis');
  return {
    capacity: share === null ? positive('capacity') ?? USUAL.capacity : null, share, release: parameters.get('release') ?? '', basis: basis === 'TEAM' || basis === 'WORK' ? basis : '',
    horizonMonths: positive('horizon') ?? USUAL.horizonMonths, must: ids('must'), exclude: ids('exclude'),
  };
}

/** The page's address with this request in it, so that a plan can be sent to somebody. */
export function addressOf(search: string, request: Request): string {
  const parameters = new URLSearchParams(search);
  const set = (name: string, value: string): void => { if (value === '') parameters.delete(name); else parameters.set(name, value); };
  set('capacity', request.capacity === null ? '' : String(request.capacity));
  set('share', request.share === null ? '' : String(request.share));
  set('release', request.share === null ? '' : request.release);
  set('basis', request.share === null ? '' : request.basis);
  set('horizon', String(request.horizonMonths));
  set('must', request.must.join(','));
  set('exclude', request.exclude.join(','));
  return `?${parameters}`;
}

/** With this item in any case, or no longer. */
export function toggledMust(request: Request, id: number): Request {
  const isMust = request.must.includes(id);
  return { ...request, must: isMust ? request.must.filter((other) => other !== id) : [...request.must, id], exclude: request.exclude.filter((other) => other !== id) };
}

/** With this item left out in any case, or no longer. */
export function toggledExclude(request: Request, id: number): Request {
  const isOut = request.exclude.includes(id);
  return { ...request, exclude: isOut ? request.exclude.filter((other) => other !== id) : [...request.exclude, id], must: request.must.filter((other) => other !== id) };
}
