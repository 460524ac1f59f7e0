import '../shared/platform';
import { dateTime, money, number } from '../review/format';
import { hoursOf, numberOf, type Draft, type LimitsDraft, type SeatDraft, type Span } from './draft';
import { everybody, holdersOf } from './people';
import type { Surroundings } from './types';

type Members = Surroundings['members'];

/** A sentence about the draft; `isWrong` when what it says cannot be meant. */
export interface Sentence { text: string; isWrong?: boolean }

interface ListFormat { format(parts: string[]): string }
const ListFormats = (Intl as unknown as { ListFormat: new (language: string, options: { type: string }) => ListFormat }).ListFormat;
const joined = (parts: string[], type: string): string => new ListFormats(document.documentElement.lang || 'en', { type }).format(parts);

/** "A, B and C" in the page's language. */
export const list = (names: string[]): string => joined(names, 'conjunction');
/** "A, B or C" in the page's language. */
export const either = (parts: string[]): string => joined(parts, 'disjunction');
/** "A; B; C" in the page's language. */
export const row = (parts: string[]): string => parts.reduce((before, part) => AJS.I18n.getText('tandem.reviewsettings.line.join', before, part));
const labels = (seats: SeatDraft[]): string => list(seats.map((seat) => seatName(seat)));
export const seatName = (seat: SeatDraft): string => (seat.name.trim() === '' ? AJS.I18n.getText('tandem.reviewsettings.seat.nameless') : seat.name.trim());

/** "Project manager (Petra), Architect (nobody)". */
export function seatsSentence(draft: Draft, members: Members): string {
  const seats = draft.seats.map((seat) => {
    const holders = holdersOf(seat, members);
    return AJS.I18n.getText('tandem.reviewsettings.force.seat', seatName(seat), holders.length === 0 ? AJS.I18n.getText('tandem.reviewsettings.nobody') : list(holders.map((person) => person.displayName)));
  });
  return AJS.I18n.getText('tandem.reviewsettings.force.seats', draft.seats.length, list(seats));
}

/** How many approvals it takes, for this board. */
export function quorumSentence(draft: Draft, members: Members): Sentence {
  const seats = draft.seats.length;
  if (draft.quorum.kind === 'EVERY') return { text: AJS.I18n.getText('tandem.reviewsettings.quorum.now.every', seats) };
  const voices = Math.min(seats, everybody(draft, members).length);
  const value = numberOf(draft.quorum.value);
  if (value === undefined || Number.isNaN(value)) return { text: AJS.I18n.getText('tandem.reviewsettings.number.open'), isWrong: true };
  if (draft.quorum.kind === 'PERCENT') {
    return { text: join(AJS.I18n.getText('tandem.reviewsettings.quorum.now.percent', Math.max(1, Math.ceil((seats * value) / 100)), seats, value), requiredSentence(draft)), isWrong: value > 100 };
  }
  if (value > voices) return { text: AJS.I18n.getText('tandem.reviewsettings.quorum.now.never', value, voices), isWrong: true };
  const alone = value === voices && seats > 1 ? AJS.I18n.getText('tandem.reviewsettings.quorum.now.proposer') : '';
  return { text: join(AJS.I18n.getText('tandem.reviewsettings.quorum.now.at-least', value, voices), requiredSentence(draft), alone) };
}

function requiredSentence(draft: Draft): string {
  const required = draft.seats.filter((seat) => seat.required);
  if (required.length === 0) return '';
  return required.length === draft.seats.length && required.length > 1 ? AJS.I18n.getText('tandem.reviewsettings.quorum.now.required.all') : AJS.I18n.getText('tandem.reviewsettings.quorum.now.required', labels(required));
}

/** Sentences one after the other, as the page's language sets them. */
export const join = (...sentences: string[]): string => sentences.filter((sentence) => sentence !== '').join(document.documentElement.lang.startsWith('zh') ? '' : ' ');

/** What rejects a change, for this board. */
export function rejectSentence(draft: Draft): Sentence {
  const vetoes = draft.seats.filter((seat) => seat.veto);
  const veto = vetoes.length === 0 ? '' : AJS.I18n.getText('tandem.reviewsettings.reject.now.veto', labels(vetoes));
  if (draft.reject.kind === 'ANY_REQUIRED') {
    const required = draft.seats.filter((seat) => seat.required);
    if (required.length === 0) return { text: join(AJS.I18n.getText('tandem.reviewsettings.reject.now.none'), veto) };
    return { text: join(required.length === draft.seats.length ? AJS.I18n.getText('tandem.reviewsettings.reject.now.any') : AJS.I18n.getText('tandem.reviewsettings.reject.now.required', either(required.map(seatName))), veto) };
  }
  const value = numberOf(draft.reject.value);
  if (value === undefined || Number.isNaN(value)) return { text: AJS.I18n.getText('tandem.reviewsettings.number.open'), isWrong: true };
  return { text: join(AJS.I18n.getText('tandem.reviewsettings.reject.now.at-least', value, draft.seats.length), veto), isWrong: value > draft.seats.length };
}

export function duration(time: Span): string {
  const value = numberOf(time.value) ?? 0;
  return time.unit === 'days' ? AJS.I18n.getText('tandem.reviewsettings.days', number(value), value) : AJS.I18n.getText('tandem.reviewsettings.hours', number(value), value);
}

/** When a decision would be due that is asked for now. */
export function dueSentence(time: Span, now: Date): Sentence {
  const hours = hoursOf(time);
  if (hours === undefined || !(hours > 0 && hours <= 8760)) return { text: AJS.I18n.getText('tandem.reviewsettings.number.open'), isWrong: true };
  return { text: AJS.I18n.getText('tandem.reviewsettings.due.now', dateTime(new Date(now.getTime() + hours * 3_600_000).toISOString())) };
}

const EXAMPLE_DAYS = 5;

export function rateSentence(draft: Draft): Sentence {
  const rate = numberOf(draft.rate) ?? 0;
  if (Number.isNaN(rate) || rate < 0) return { text: AJS.I18n.getText('tandem.reviewsettings.number.open'), isWrong: true };
  return { text: rate === 0 ? AJS.I18n.getText('tandem.reviewsettings.rate.now.none') : AJS.I18n.getText('tandem.reviewsettings.rate.now', EXAMPLE_DAYS, money({ amount: String(rate * EXAMPLE_DAYS), currency: draft.currency })) };
}

/** The limits as a list of "at least so much"; empty when none is set. */
export function limitTexts(limits: LimitsDraft, currency: string): string[] {
  const one = (typed: string, say: (value: number) => string): string[] => {
    const value = numberOf(typed);
    return value === undefined || Number.isNaN(value) ? [] : [say(value)];
  };
  return [
    ...one(limits.schedule, (value) => AJS.I18n.getText('tandem.reviewsettings.limit.schedule', number(value), value)),
    ...one(limits.effort, (value) => AJS.I18n.getText('tandem.reviewsettings.limit.effort', number(value), value)),
    ...one(limits.cost, (value) => AJS.I18n.getText('tandem.reviewsettings.limit.cost', money({ amount: String(value), currency }))),
    ...one(limits.risk, (value) => AJS.I18n.getText('tandem.reviewsettings.limit.risk', value)),
    ...(limits.components.length === 0 ? [] : [AJS.I18n.getText('tandem.reviewsettings.limit.components', list(limits.components))]),
  ];
}

/** Which changes the board sees, and what happens to the others. */
export function lanesSentence(draft: Draft): Sentence {
  const limits = limitTexts(draft.limits, draft.currency);
  if (draft.light.mode === 'OFF') {
    return limits.length === 0 ? { text: AJS.I18n.getText('tandem.reviewsettings.lane.now.all') } : { text: AJS.I18n.getText('tandem.reviewsettings.lane.now.unused'), isWrong: true };
  }
  if (limits.length === 0) return { text: AJS.I18n.getText('tandem.reviewsettings.lane.now.limitless'), isWrong: true };
  const seat = draft.seats.find((one) => one.id === draft.light.seat);
  if (draft.light.mode === 'ONE_SEAT' && !seat) return { text: AJS.I18n.getText('tandem.reviewsettings.lane.now.seatless'), isWrong: true };
  const small = draft.light.mode === 'AUTOMATIC' ? AJS.I18n.getText('tandem.reviewsettings.lane.now.automatic') : AJS.I18n.getText('tandem.reviewsettings.lane.now.one-seat', seatName(seat!));
  return { text: join(AJS.I18n.getText('tandem.reviewsettings.lane.now.board', either(limits)), small, samplingSentence(draft)) };
}

function samplingSentence(draft: Draft): string {
  const percent = numberOf(draft.light.sampling) ?? 0;
  return percent > 0 ? AJS.I18n.getText('tandem.reviewsettings.lane.now.sampling', percent) : '';
}

/** When an approval lapses because its issue moved. */
export function driftSentence(draft: Draft): Sentence {
  const { estimate, text, release, components } = draft.drift;
  const parts = [
    ...(estimate.trim() === '' ? [] : [AJS.I18n.getText('tandem.reviewsettings.drift.now.estimate', estimate.trim())]),
    ...(text.trim() === '' ? [] : [AJS.I18n.getText('tandem.reviewsettings.drift.now.text', text.trim())]),
    ...(release ? [AJS.I18n.getText('tandem.reviewsettings.drift.now.release')] : []),
    ...(components ? [AJS.I18n.getText('tandem.reviewsettings.drift.now.components')] : []),
  ];
  return { text: parts.length === 0 ? AJS.I18n.getText('tandem.reviewsettings.drift.now.never') : AJS.I18n.getText('tandem.reviewsettings.drift.now', either(parts)) };
}

export const escalationSentence = (draft: Draft): string => (draft.escalation.length === 0
  ? AJS.I18n.getText('tandem.reviewsettings.escalation.now.none')
  : AJS.I18n.getText('tandem.reviewsettings.escalation.now', list(draft.escalation.map((person) => person.displayName))));
