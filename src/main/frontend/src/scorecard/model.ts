export type Group = 'FEASIBILITY' | 'EXTENSIBILITY';
export const GROUPS: Group[] = ['FEASIBILITY', 'EXTENSIBILITY'];
export type State = 'CURRENT' | 'DUE' | 'MISSING';
export type Measure = 'COVERAGE' | 'DUPLICATION' | 'DEBT_RATIO' | 'CHANGE_COUPLING' | 'CHURN';
export const MEASURES: Measure[] = ['COVERAGE', 'DUPLICATION', 'DEBT_RATIO', 'CHANGE_COUPLING', 'CHURN'];
export const SCORES = [1, 2, 3, 4, 5];

export interface Criterion {
  key?: string; group: Group; name: string; question: string; anchors: string[]; weight: number; measure: Measure | ''; limits?: number[]; validityDays: number; retired: boolean; usualWords?: boolean;
}
export interface Summary { score?: number; counted: number; asked: number; percent: number }
export interface Effect { on: boolean; below: number; likelihoodSteps: number; highFactor: number }
export interface Component { id: number; name: string }
export interface Person { key: string; displayName: string }

export interface Cell { score?: number; state: State; measured: boolean; expires?: string }
export interface Row { component: Component; version: number; at?: string; by?: string; overall: Summary; groups: Record<Group, Summary>; low: boolean; due: number; cells: Cell[] }
export interface CardList {
  start: number; limit: number; total: number; values: Row[]; criteria: Criterion[]; leastPercent: number; effect: Effect; due: number; mayAssess: boolean; mayEdit: boolean;
}

export interface Given { score: number; evidence?: string; evidenceHidden?: boolean; note?: string; by: Person; at: string }
export interface Measured { value: number; score: number; asOf: string; staleSince?: string; source?: string }
export interface Standing { criterion: Criterion; state: State; score?: number; expires?: string; given?: Given; measured?: Measured; absent?: string }
export interface Card {
  project: string; component: Component; gone: boolean; version: number; at?: string; by?: Person; overall: Summary; groups: Record<Group, Summary>; low: boolean; due: number; criteria: Standing[];
  previous?: { at: string; scores: Record<string, number> }; leastPercent: number; effect: Effect; mayAssess: boolean;
}

export interface Said { criterion: string; name: string; from?: number; to: Given }
export interface Assessment { version: number; at: string; by: Person; componentName: string; said: Said[] }
export interface Page<T> { start: number; limit: number; total: number; values: T[] }

export interface Code { component: number; componentName: string; codeProject?: string; found?: string }
export interface Criteria { project: string; version: number; criteria: Criterion[]; leastPercent: number; effect: Effect; code: Code[]; codeProjects: string[]; mayEdit: boolean }

/** What somebody says about one criterion while they fill the form in. */
export interface Answer { score?: number; evidence: string; note: string; again: boolean }

export function answerOf(standing: Standing): Answer {
  const { given } = standing;
  return { ...(given ? { score: given.score } : {}), evidence: given?.evidence ?? '', note: given?.note ?? '', again: false };
}

/** Whether the answer says something that is not there yet; the same once more counts when it is meant. */
export function isSaid(standing: Standing, answer: Answer): boolean {
  const was = answerOf(standing);
  return answer.score !== undefined && (answer.again || answer.score !== was.score || answer.evidence.trim() !== was.evidence || answer.note.trim() !== was.note);
}

/** The scores to send: those that were said now. */
export function saidScores(card: Card, answers: Record<string, Answer>): { criterion: string; score: number; evidence: string; note: string }[] {
  return card.criteria.flatMap((standing) => {
    const key = standing.criterion.key!;
    const answer = answers[key];
    return answer && isSaid(standing, answer) ? [{ criterion: key, score: answer.score!, evidence: answer.evidence.trim(), note: answer.note.trim() }] : [];
  });
}

/** A score that counts; nothing otherwise. */
export function counted(standing: Pick<Standing, 'state' | 'score'>): number | undefined {
  return standing.state === 'CURRENT' ? standing.score : undefined;
}

/** People's scores before the last assessment, on the criteria as they are; where something is measured there is only what is measured now. Nothing when nothing was different. */
export function before(card: Card): (number | undefined)[] | undefined {
  const { previous } = card;
  if (!previous) return undefined;
  const scores = card.criteria.map((standing) => (standing.measured ? standing.score : previous.scores[standing.criterion.key!]));
  return scores.every((score, index) => score === card.criteria[index]!.score) ? undefined : scores;
}

/** The list with one of its items a place up (-1) or down (1). */
export function moved<T>(list: T[], index: number, by: -1 | 1): T[] {
  const to = index + by;
  if (to < 0 || to >= list.length) return list;
  const next = [...list];
  [next[index], next[to]] = [next[to]!, next[index]!];
  return next;
}

/** A number as people type it; NaN for what is none. */
export function typed(text: string): number {
  return text.trim() === '' ? NaN : Number(text.trim().replace(',', '.'));
}
