import type { Board, Delegate, Freeze, Impact, LightMode, Limits, Person, Points, Seat, Template } from './types';

/** Settings while somebody edits them: numbers are still texts, so that an empty field is told from nought and a wrong one can be shown as typed. */
export interface Draft {
  seats: SeatDraft[];
  quorum: RuleDraft;
  reject: RuleDraft;
  due: Span;
  emergency: Span;
  rate: string;
  currency: string;
  escalation: Person[];
  limits: LimitsDraft;
  light: { mode: LightMode; seat: number; sampling: string };
  drift: { estimate: string; text: string; release: boolean; components: boolean };
  comments: string;
  templates: TemplateDraft[];
  freezes: FreezeDraft[];
}

export interface RuleDraft { kind: string; value: string }
export interface Span { value: string; unit: 'days' | 'hours' }
export interface LimitsDraft { schedule: string; effort: string; cost: string; risk: string; components: string[] }

/** A seat; `code` is its stored name, which readers see as `label` until somebody renames it. */
export interface SeatDraft {
  id: number;
  name: string;
  code: string;
  label: string;
  users: Person[];
  role: string;
  teamRole: string;
  required: boolean;
  veto: boolean;
  delegates: DelegateDraft[];
  /** Who held it when it was read, with the roles it had then. */
  read: { holders: Person[]; users: string[]; role: string; teamRole: string };
}

export interface DelegateDraft { id: number; user: Person | undefined; delegate: Person | undefined; from: string; to: string }
export interface FreezeDraft { id: number; name: string; from: string; to: string; components: string[] }
export type ThreeTexts = [string, string, string];

export interface TemplateDraft {
  id: number;
  name: string;
  title: string;
  rationale: string;
  schedule: ThreeTexts;
  effort: ThreeTexts;
  otherCost: string;
  openDefects: string;
  coveragePoints: string;
  debtPersonDays: string;
  attributes: string[];
  likelihood: string;
  consequence: string;
  components: string[];
  rollback: string;
  limits: LimitsDraft;
  /** Parts of the assessment this page has no field for; they are kept. */
  others: Impact;
  approvedBy: Person | undefined;
  approvedAt: string;
}

let ids = 0;
/** A number that tells list entries apart while they are moved about. */
export const newId = (): number => ++ids;

const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
export const numberOf = (typed: string): number | undefined => (typed.trim() === '' ? undefined : Number(typed.trim().replace(',', '.')));
const span = (hours: number): Span => (hours % 24 === 0 ? { value: String(hours / 24), unit: 'days' } : { value: String(hours), unit: 'hours' });

export function hoursOf(time: Span): number | undefined {
  const value = numberOf(time.value);
  return value === undefined ? undefined : Math.round(value * (time.unit === 'days' ? 24 : 1));
}

/** @param names display names by user key; a key nobody has stands for itself */
export function draftOf(board: Board, names: Record<string, string>): Draft {
  const person = (key: string): Person => ({ key, displayName: names[key] ?? key });
  const seats = board.seats.map((seat) => seatDraft(seat, person));
  return {
    seats,
    quorum: { kind: board.quorum.kind, value: text(board.quorum.value) },
    reject: { kind: board.reject.kind, value: text(board.reject.value) },
    due: span(board.dueHours),
    emergency: span(board.emergencyHours),
    rate: board.rate.amount,
    currency: board.rate.currency,
    escalation: board.escalation.map(person),
    limits: limitsDraft(board.thresholds),
    light: { mode: board.lightLane.mode, seat: seats.find((seat) => seat.code === board.lightLane.seat)?.id ?? 0, sampling: text(board.lightLane.samplingPercent) },
    drift: { estimate: text(board.drift.estimatePercent), text: text(board.drift.textPercent), release: board.drift.release !== false, components: board.drift.components !== false },
    comments: board.issueComments,
    templates: board.templates.map(templateDraft),
    freezes: board.freezes.map((freeze) => ({ id: newId(), name: freeze.name, from: freeze.from, to: freeze.to, components: freeze.components ?? [] })),
  };
}

function seatDraft(seat: Seat, person: (key: string) => Person): SeatDraft {
  const label = seat.label ?? seat.name;
  return {
    id: newId(), name: label, code: seat.name, label, users: seat.users.map(person), role: seat.role ?? '', teamRole: seat.teamRole ?? '', required: seat.required, veto: seat.veto,
    delegates: seat.delegates.map((one) => ({ id: newId(), user: person(one.user), delegate: person(one.delegate), from: one.from, to: one.to })),
    read: { holders: seat.holders ?? [], users: seat.users, role: seat.role ?? '', teamRole: seat.teamRole ?? '' },
  };
}

export const newSeat = (): SeatDraft => ({
  id: newId(), name: '', code: '', label: '', users: [], role: '', teamRole: '', required: true, veto: false, delegates: [], read: { holders: [], users: [], role: '', teamRole: '' },
});

export const noLimits = (): LimitsDraft => ({ schedule: '', effort: '', cost: '', risk: '', components: [] });

function limitsDraft(limits: Limits | undefined): LimitsDraft {
  return { schedule: text(limits?.scheduleDays), effort: text(limits?.effortDays), cost: limits?.cost?.amount ?? '', risk: text(limits?.riskScore), components: limits?.components ?? [] };
}

const points = (estimate: Points | undefined): ThreeTexts => [text(estimate?.low), text(estimate?.likely), text(estimate?.high)];
const effect = (value: number | undefined): string => (value === 0 ? '' : text(value));

function templateDraft(template: Template): TemplateDraft {
  const { schedule, effort, otherCost, quality, risk, components, rollback, ...others } = template.impact ?? {};
  return {
    id: newId(), name: template.name, title: template.title ?? '', rationale: template.rationale ?? '', schedule: points(schedule), effort: points(effort), otherCost: otherCost?.amount ?? '',
    openDefects: effect(quality?.openDefects), coveragePoints: effect(quality?.coveragePoints), debtPersonDays: effect(quality?.debtPersonDays), attributes: quality?.attributes ?? [],
    likelihood: text(risk?.likelihood), consequence: text(risk?.consequence), components: components ?? [], rollback: rollback ?? '', limits: limitsDraft(template.limits), others,
    approvedBy: template.approvedBy, approvedAt: template.approvedAt ?? '',
  };
}

export const newTemplate = (): TemplateDraft => templateDraft({ name: '', title: '', rationale: '' });

/** The name a seat is stored under: the usual seats keep theirs until somebody types another one. */
export const storedName = (seat: SeatDraft): string => (seat.code !== '' && seat.name.trim() === seat.label ? seat.code : seat.name.trim());

/** The draft as the API takes it; empty fields are left out. */
export function bodyOf(draft: Draft): Record<string, unknown> {
  const lightSeat = draft.seats.find((seat) => seat.id === draft.light.seat);
  return {
    seats: draft.seats.map(seatBody),
    quorum: { kind: draft.quorum.kind, value: draft.quorum.kind === 'EVERY' ? undefined : numberOf(draft.quorum.value) },
    reject: { kind: draft.reject.kind, value: draft.reject.kind === 'AT_LEAST' ? numberOf(draft.reject.value) : undefined },
    dueHours: hoursOf(draft.due),
    emergencyHours: hoursOf(draft.emergency),
    rate: { amount: draft.rate.trim() === '' ? '0' : draft.rate.trim().replace(',', '.'), currency: draft.currency },
    escalation: draft.escalation.map((person) => person.key),
    thresholds: limitsBody(draft.limits, draft.currency),
    lightLane: { mode: draft.light.mode, seat: draft.light.mode === 'ONE_SEAT' && lightSeat ? storedName(lightSeat) : undefined, samplingPercent: draft.light.mode === 'OFF' ? undefined : numberOf(draft.light.sampling) ?? 0 },
    drift: { estimatePercent: numberOf(draft.drift.estimate), textPercent: numberOf(draft.drift.text), release: draft.drift.release, components: draft.drift.components },
    issueComments: draft.comments,
    templates: draft.templates.map((template) => templateBody(template, draft.currency)),
    freezes: draft.freezes.map((freeze): Freeze => ({ name: freeze.name.trim(), from: freeze.from, to: freeze.to, components: freeze.components })),
  };
}

function seatBody(seat: SeatDraft): Record<string, unknown> {
  return {
    name: storedName(seat), users: seat.users.map((person) => person.key), role: seat.role, teamRole: seat.teamRole === '' ? undefined : seat.teamRole, required: seat.required, veto: seat.veto,
    delegates: seat.delegates.map((one): Delegate => ({ user: one.user?.key ?? '', delegate: one.delegate?.key ?? '', from: one.from, to: one.to })),
  };
}

function limitsBody(limits: LimitsDraft, currency: string): Record<string, unknown> {
  return {
    scheduleDays: numberOf(limits.schedule), effortDays: numberOf(limits.effort), cost: limits.cost.trim() === '' ? undefined : { amount: limits.cost.trim().replace(',', '.'), currency },
    riskScore: numberOf(limits.risk), components: limits.components,
  };
}

function templateBody(template: TemplateDraft, currency: string): Record<string, unknown> {
  const estimate = (values: ThreeTexts): Points | undefined => {
    const [low, likely, high] = values.map(numberOf);
    return low === undefined && likely === undefined && high === undefined ? undefined : { low, likely, high } as Points;
  };
  const isRated = template.likelihood !== '' || template.consequence !== '';
  return {
    name: template.name.trim(), title: template.title.trim(), rationale: template.rationale,
    impact: {
      ...template.others,
      schedule: estimate(template.schedule),
      effort: estimate(template.effort),
      otherCost: template.otherCost.trim() === '' ? undefined : { amount: template.otherCost.trim().replace(',', '.'), currency },
      quality: { openDefects: numberOf(template.openDefects), coveragePoints: numberOf(template.coveragePoints), debtPersonDays: numberOf(template.debtPersonDays), attributes: template.attributes },
      risk: isRated ? { likelihood: numberOf(template.likelihood), consequence: numberOf(template.consequence) } : undefined,
      components: template.components,
      rollback: template.rollback,
    },
    limits: limitsBody(template.limits, currency),
  };
}

/** Whether two drafts would be saved as the same settings. */
export const isSame = (one: Draft, other: Draft): boolean => JSON.stringify(bodyOf(one)) === JSON.stringify(bodyOf(other));

/** The entry moved up (−1) or down (+1); unchanged at either end. */
export function moved<T>(list: T[], index: number, by: -1 | 1): T[] {
  const target = index + by;
  if (target < 0 || target >= list.length) return list;
  const next = [...list];
  [next[index], next[target]] = [next[target]!, next[index]!];
  return next;
}

/** The user keys a board names without saying who they are. */
export function namelessKeys(board: Board): string[] {
  const known = new Set(board.seats.flatMap((seat) => (seat.holders ?? []).map((person) => person.key)));
  const named = board.seats.flatMap((seat) => [...seat.users, ...seat.delegates.flatMap((one) => [one.user, one.delegate])]).concat(board.escalation);
  return [...new Set(named)].filter((key) => !known.has(key));
}
