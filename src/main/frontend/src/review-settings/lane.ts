import '../shared/platform';
import { money, number } from '../review/format';
import { numberOf, type Draft, type LimitsDraft } from './draft';
import { seatName } from './sentences';

/** A change somebody imagines: working days, person-days, cost and risk as typed, and the components it touches. */
export interface Example { schedule: string; effort: string; cost: string; risk: string; components: string[] }

export const USUAL_EXAMPLE: Example = { schedule: '3', effort: '', cost: '2000', risk: '6', components: [] };

/** Which limits a change reaches, each as "10 days reach the limit of 5". Reaching one is enough, as on the server. */
export function reached(limits: LimitsDraft, example: Example, currency: string): string[] {
  const over = (typed: string, limit: string, say: (value: number, most: number) => string): string[] => {
    const [value, most] = [numberOf(typed), numberOf(limit)];
    return value !== undefined && most !== undefined && value >= most ? [say(value, most)] : [];
  };
  const amount = (value: number): string => money({ amount: String(value), currency });
  const touched = limits.components.filter((component) => example.components.includes(component));
  return [
    ...over(example.schedule, limits.schedule, (value, most) => AJS.I18n.getText('tandem.reviewsettings.example.schedule', number(value), number(most))),
    ...over(example.effort, limits.effort, (value, most) => AJS.I18n.getText('tandem.reviewsettings.example.effort', number(value), number(most))),
    ...over(example.cost, limits.cost, (value, most) => AJS.I18n.getText('tandem.reviewsettings.example.cost', amount(value), amount(most))),
    ...over(example.risk, limits.risk, (value, most) => AJS.I18n.getText('tandem.reviewsettings.example.risk', value, most)),
    ...touched.map((component) => AJS.I18n.getText('tandem.reviewsettings.example.component', component)),
  ];
}

const hasLimits = (limits: LimitsDraft): boolean => [limits.schedule, limits.effort, limits.cost, limits.risk].some((typed) => typed.trim() !== '') || limits.components.length > 0;

export type LaneName = 'BOARD' | 'LIGHT' | 'AUTOMATIC';

/** How the imagined change would be decided, and why. Without a light lane, or without limits, everything goes before the board. */
export function laneOf(draft: Draft, example: Example): { lane: LaneName; why: string } {
  if (draft.light.mode === 'OFF') return { lane: 'BOARD', why: AJS.I18n.getText('tandem.reviewsettings.example.no-lane') };
  if (!hasLimits(draft.limits)) return { lane: 'BOARD', why: AJS.I18n.getText('tandem.reviewsettings.example.no-limits') };
  const reasons = reached(draft.limits, example, draft.currency);
  if (reasons.length > 0) return { lane: 'BOARD', why: reasons.join(' ') };
  if (draft.light.mode === 'AUTOMATIC') return { lane: 'AUTOMATIC', why: AJS.I18n.getText('tandem.reviewsettings.example.automatic') };
  const seat = draft.seats.find((one) => one.id === draft.light.seat);
  return { lane: 'LIGHT', why: seat ? AJS.I18n.getText('tandem.reviewsettings.example.one-seat', seatName(seat)) : AJS.I18n.getText('tandem.reviewsettings.lane.now.seatless') };
}
