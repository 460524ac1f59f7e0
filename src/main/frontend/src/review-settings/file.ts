import '../shared/platform';
import { namelessKeys } from './draft';
import type { Board, Delegate, Seat } from './types';

const PARTS = ['quorum', 'reject', 'dueHours', 'emergencyHours', 'rate', 'escalation', 'thresholds', 'lightLane', 'drift', 'issueComments', 'templates', 'freezes'] as const;

/** Everybody settings name, by key or by log-in name. */
export const everybodyNamed = (board: Board): string[] => namelessKeys({ ...board, seats: board.seats.map((seat) => ({ ...seat, holders: [] })) });

/** A file of settings as it was read: undefined when it is none at all. */
export function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && Array.isArray(value.seats) && value.seats.every(isObject) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What settings say that are not told, as on the server. */
const USUAL: Omit<Board, 'project' | 'version' | 'seats' | 'mayEdit' | 'warnings'> = {
  quorum: { kind: 'EVERY' }, reject: { kind: 'ANY_REQUIRED' }, dueHours: 120, emergencyHours: 48, rate: { amount: '0', currency: 'EUR' }, escalation: [], thresholds: {}, lightLane: { mode: 'OFF' },
  drift: { estimatePercent: 20, textPercent: 33, release: true, components: true }, issueComments: 'NONE', templates: [], freezes: [],
};

/** The board a file of settings makes; what the file leaves out takes its usual value. People still stand under the names of the file. */
export function boardFrom(read: Record<string, unknown>, board: Board): Board {
  const seats = (read.seats as Partial<Seat>[]).map((seat): Seat => ({
    name: String(seat.name ?? ''), label: board.seats.find((one) => one.name === seat.name)?.label ?? usualLabel(String(seat.name ?? '')), users: texts(seat.users), role: String(seat.role ?? ''), teamRole: String(seat.teamRole ?? ''),
    required: seat.required !== false, veto: seat.veto === true, delegates: objects(seat.delegates).map((one): Delegate => ({ user: one.user ?? '', delegate: one.delegate ?? '', from: one.from ?? '', to: one.to ?? '' })), holders: [],
  }));
  const parts = PARTS.filter((part) => isLike(read[part], USUAL[part])).map((part) => [part, read[part]]);
  return { ...board, ...USUAL, ...(Object.fromEntries(parts) as Partial<Board>), seats, escalation: texts(read.escalation) };
}

/** What readers call the seats every board starts with. */
function usualLabel(name: string): string {
  switch (name) {
    case 'project-manager': return AJS.I18n.getText('tandem.review.seat.project-manager');
    case 'engineering-manager': return AJS.I18n.getText('tandem.review.seat.engineering-manager');
    case 'architect': return AJS.I18n.getText('tandem.review.seat.architect');
    default: return name;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);
const objects = (value: unknown): Record<string, string>[] => (Array.isArray(value) ? (value.filter(isObject) as Record<string, string>[]) : []);
const isLike = (one: unknown, other: unknown): boolean => typeof one === typeof other && Array.isArray(one) === Array.isArray(other) && one !== null && (!Array.isArray(one) || one.every((entry) => typeof entry === 'string' || isObject(entry)));

/** The same settings with everybody under the key Jira knows them by; names nobody has stay as they are. */
export function withKeys(board: Board, keys: Record<string, string>): Board {
  const key = (name: string): string => keys[name] ?? name;
  const seats = board.seats.map((seat) => ({ ...seat, users: seat.users.map(key), delegates: seat.delegates.map((one) => ({ ...one, user: key(one.user), delegate: key(one.delegate) })) }));
  return { ...board, seats, escalation: board.escalation.map(key) };
}
