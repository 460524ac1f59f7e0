import { call } from '../shared/rest';

export type Cause = 'DEBT' | 'CHANGE' | 'DELAY' | 'HOLD';
export type Zone = 'GREEN' | 'YELLOW' | 'RED';
export type Rule = 'SUM' | 'HALF' | 'ROOT_OF_SQUARES' | 'BY_HAND';
export type Kind = 'HAND' | 'REVERSAL' | 'MEASURED' | 'DEBT' | 'REVIEW' | 'HOLD';

export const CAUSES: Cause[] = ['DEBT', 'CHANGE', 'DELAY', 'HOLD'];
export const RULES: Rule[] = ['HALF', 'ROOT_OF_SQUARES', 'SUM', 'BY_HAND'];

export interface Release { id: number; name: string; start?: string; due?: string; state: 'OPEN' | 'RELEASED' | 'ARCHIVED' | 'GONE' }
export interface Lines { yellowStart: number; yellowEnd: number; redStart: number; redEnd: number }
export interface Settings { rule: Rule; share: number; people: number; size?: number; start?: string; due?: string; lines: Lines }
export interface Person { key: string; displayName: string }
export interface Plan { number: number; chain: number; safe: number; size: number; rule: Rule; share: number; people: number; issues: number; withoutEstimate: number; comment: string; by: Person; at: string }
export interface Fever { drawn: number; left?: number; penetration?: number; completion?: number; burn?: number; zone?: Zone }
export interface Point { day: string; drawn: number; penetration?: number; completion?: number; zone?: Zone }
export interface CauseTotal { cause: Cause; days: number; entries: number }
export interface Line { id: number; cause: Cause; days: number; day: string; kind: Kind; source?: number; title?: string; issueKey?: string; comment?: string; reverses?: number; hidden: boolean; reversed: boolean; reversible: boolean; by: Person; at: string }
export interface Page<T> { start: number; limit: number; total: number; values: T[] }
export interface Summary { release: Release; now?: Fever }
export interface Buffer {
  project: string; release: Release; version: number; settings: Settings; plan?: Plan; plans: Plan[]; now?: Fever;
  days: { today: string; measured?: string; start?: string; chainEnd?: string; bufferEnd?: string; due?: string };
  points: Point[]; causes: CauseTotal[]; ledger: Page<Line>; missing: string[]; notes: string[]; mayDraw: boolean; mayPlan: boolean;
}
export interface Proposal { chain: number; safe: number; issues: number; withoutEstimate: number; sizes: Partial<Record<Rule, number>> }

export const LEDGER_SIZE = 25;

export const addressOf = (project: string, release: number): string => `/buffers/${encodeURIComponent(project)}/${release}`;

export function readBuffer(project: string, release: number, plan: number | undefined, start: number): Promise<Buffer> {
  return call('GET', `${addressOf(project, release)}?start=${start}&limit=${LEDGER_SIZE}${plan === undefined ? '' : `&plan=${plan}`}`);
}

/** All releases, page by page. */
export async function listReleases(project: string): Promise<Summary[]> {
  const all: Summary[] = [];
  for (;;) {
    const page = await call<Page<Summary>>('GET', `/buffers?project=${encodeURIComponent(project)}&start=${all.length}&limit=200`);
    all.push(...page.values);
    if (page.values.length === 0 || all.length >= page.total) return all;
  }
}

/** The release somebody wants to see first: the one asked for, else the first with a plan, else the first. */
export function chosen(releases: Summary[], asked: string | null): number | undefined {
  const found = releases.find((one) => String(one.release.id) === asked) ?? releases.find((one) => one.now && one.release.state === 'OPEN') ?? releases[0];
  return found?.release.id;
}

/** A number as people type it, with comma or point; undefined for nothing, NaN for what is none. */
export function typed(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return plain === '' ? undefined : /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

/** What JSON has no number for goes as a text, so that the server says which field is wrong. */
export const sent = (value: number | undefined): number | string | undefined => (Number.isNaN(value) ? '?' : value);

/** The chart's points: one a day, the last one as it stands now. */
export function courseOf(buffer: Buffer): Point[] {
  const { now, points } = buffer;
  const last = points[points.length - 1];
  if (!now || !last) return points;
  const present: Point = { ...last, drawn: now.drawn };
  if (now.penetration !== undefined) present.penetration = now.penetration;
  if (now.zone !== undefined) present.zone = now.zone;
  return [...points.slice(0, -1), present];
}
