export type RetroState = 'DRAFT' | 'PREPARED' | 'HELD' | 'PUBLISHED';

export interface Release { id: number; name: string; start?: string; due?: string; released: boolean }

export interface Line { id: number; title: string; release: Release; state: RetroState; actions: number; openActions: number; changedAt: string }

export interface Page<T> { start: number; limit: number; total: number; values: T[] }

export const CAUSES = ['waiting', 'blocked', 'rework', 'scopeAdded'] as const;
export type Cause = (typeof CAUSES)[number];
export type Causes = Record<Cause, number>;

export interface Issue {
  key: string; summary: string; planned?: number; actual?: number; deviation?: number; causes: Causes & { estimateError: number };
  corrected: boolean; reopened: number; addedScope: boolean; finished: boolean;
}

export interface Action { id: number; text: string; owner: string; due?: string; issueKey: string; done: boolean }

export interface Review { id: number; issueKey: string; title: string; outcome: string; decided: string }

export interface Findings {
  asOf: string; frozen: boolean; planned: number; actual: number; deviation: number; causes: Causes & { estimateError: number }; finished: number; comparable: number; reopened: number;
  issues: Issue[]; reviews: Review[]; debt: { items: number; principal: number; interest: number };
}

export interface Retro {
  id: number; version: number; project: string; release: Release; title: string; state: RetroState; nextStates: RetroState[]; editable: boolean; changedAt: string;
  wentWell: { text: string; author: string }[]; toImprove: { text: string; author: string }[]; actions: Action[]; findings: Findings;
}

export type PublicationState = 'QUEUED' | 'SENDING' | 'WAITING' | 'NEEDS_PERSON' | 'PUBLISHED';

export interface Publication {
  state: PublicationState; title: string; spaceKey: string; parentId: string; pageUrl?: string; attempts: number; nextAttempt?: string; lastError?: string; authorizeAt?: string;
  sections: { id: string; name: string; fate: string; message?: string }[]; changedAt: string;
}

export interface Choice { values: { id: string; name: string }[]; problem?: string; authorizeAt?: string }

/** What a person has changed on the page and not saved yet. */
export interface Draft { title: string; wentWell: string[]; toImprove: string[]; actions: Action[]; corrections: Record<string, Causes> }

export function draftOf(retro: Retro): Draft {
  const corrections: Record<string, Causes> = {};
  for (const issue of retro.findings.issues.filter((one) => one.corrected)) corrections[issue.key] = causesOf(issue);
  return { title: retro.title, wentWell: retro.wentWell.map((note) => note.text), toImprove: retro.toImprove.map((note) => note.text), actions: retro.actions, corrections };
}

export function causesOf(issue: Issue): Causes {
  const { waiting, blocked, rework, scopeAdded } = issue.causes;
  return { waiting, blocked, rework, scopeAdded };
}

export function isChanged(retro: Retro, draft: Draft): boolean {
  return JSON.stringify(draftOf(retro)) !== JSON.stringify(draft);
}

export const tenth = (days: number): number => Math.round(days * 10) / 10 + 0;

/** What is left of the deviation once the causes are taken off. */
export function remainder(deviation: number, causes: Causes): number {
  return tenth(deviation - CAUSES.reduce((sum, cause) => sum + causes[cause], 0));
}

/** The longest bar of a drawing; never 0. */
export function largest(values: number[]): number {
  return Math.max(0.1, ...values.map(Math.abs));
}
