import '../shared/platform';
import type { Problem } from '../shared/rest';
import { namelessKeys } from './draft';
import type { Board, Delegate, Seat } from './types';

/** What a file of settings says it is. */
const FORMAT = 'tandem-change-review-settings';
const PARTS = ['quorum', 'reject', 'dueHours', 'emergencyHours', 'rate', 'escalation', 'thresholds', 'lightLane', 'drift', 'issueComments', 'templates', 'freezes'] as const;

/** Log-in names by user key: they mean the same people in another Jira, keys do not. */
export type LoginNames = Record<string, string>;

/** The keys of everybody settings name. */
export const everyKey = (board: Board): string[] => namelessKeys({ ...board, seats: board.seats.map((seat) => ({ ...seat, holders: [] })) });

/** The settings as a file: what can be set and nothing else, people by log-in name. */
export function fileOf(board: Board, logins: LoginNames): string {
  const name = (key: string): string => logins[key] ?? key;
  const seats = board.seats.map(({ name: seat, users, role, teamRole, required, veto, delegates }) => ({
    name: seat, users: users.map(name), role, teamRole, required, veto, delegates: delegates.map((one) => ({ ...one, user: name(one.user), delegate: name(one.delegate) })),
  }));
  const templates = board.templates.map(({ approvedBy: _by, approvedAt: _at, ...template }) => template);
  const rest = Object.fromEntries(PARTS.map((part) => [part, board[part]]));
  return JSON.stringify({ format: FORMAT, project: board.project, seats, ...rest, escalation: board.escalation.map(name), templates }, null, 2);
}

/**
 * Reads a file of settings onto a board; what the file leaves out stays as the board has it. People still stand under the names of the file.
 * Undefined when it is no file of settings at all.
 */
export function boardFrom(text: string, board: Board): Board | undefined {
  const read = parsed(text);
  if (!read || !Array.isArray(read.seats) || !read.seats.every(isObject)) return undefined;
  const seats = (read.seats as Partial<Seat>[]).map((seat): Seat => ({
    name: String(seat.name ?? ''), label: board.seats.find((one) => one.name === seat.name)?.label ?? String(seat.name ?? ''), users: texts(seat.users), role: String(seat.role ?? ''), teamRole: String(seat.teamRole ?? ''),
    required: seat.required !== false, veto: seat.veto === true, delegates: objects(seat.delegates).map((one): Delegate => ({ user: one.user ?? '', delegate: one.delegate ?? '', from: one.from ?? '', to: one.to ?? '' })), holders: [],
  }));
  const parts = PARTS.filter((part) => sameShape(read[part], board[part])).map((part) => [part, read[part]]);
  return { ...board, ...(Object.fromEntries(parts) as Partial<Board>), seats, ...('escalation' in read ? { escalation: texts(read.escalation) } : {}) };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);
const objects = (value: unknown): Record<string, string>[] => (Array.isArray(value) ? (value.filter(isObject) as Record<string, string>[]) : []);
const sameShape = (one: unknown, other: unknown): boolean => typeof one === typeof other && Array.isArray(one) === Array.isArray(other) && one !== null && (!Array.isArray(one) || one.every((entry) => typeof entry === 'string' || isObject(entry)));

/** The same settings with everybody under the key Jira knows them by; names nobody has are told. */
export function withKeys(board: Board, keys: Record<string, string>): { board: Board; unknown: string[] } {
  const unknown = new Set<string>();
  const key = (name: string): string => {
    if (keys[name] === undefined && name !== '') unknown.add(name);
    return keys[name] ?? name;
  };
  const seats = board.seats.map((seat) => ({ ...seat, users: seat.users.map(key), delegates: seat.delegates.map((one) => ({ ...one, user: key(one.user), delegate: key(one.delegate) })) }));
  return { board: { ...board, seats, escalation: board.escalation.map(key) }, unknown: [...unknown] };
}

/** What this project lacks of what the settings name: project roles and components. */
export function missingHere(board: Board, roles: string[], components: string[]): Problem[] {
  const named = [...(board.thresholds.components ?? []), ...board.templates.flatMap((template) => template.limits?.components ?? []), ...board.freezes.flatMap((freeze) => freeze.components ?? [])];
  return [
    ...[...new Set(board.seats.map((seat) => seat.role ?? ''))].filter((role) => role !== '' && !roles.includes(role)).map((role) => ({ code: 'role.unknown', message: AJS.I18n.getText('tandem.reviewsettings.transfer.role', role) })),
    ...[...new Set(named)].filter((component) => !components.includes(component)).map((component) => ({ code: 'component.unknown', message: AJS.I18n.getText('tandem.reviewsettings.transfer.component', component) })),
  ];
}
