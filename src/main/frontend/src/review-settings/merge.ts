import { bodyOf, draftOf, type Draft } from './draft';
import type { Board, Seat } from './types';

/** The parts of the settings that can be changed on their own. */
const PARTS = ['seats', 'quorum', 'reject', 'dueHours', 'emergencyHours', 'rate', 'escalation', 'thresholds', 'lightLane', 'drift', 'issueComments', 'templates', 'freezes'] as const;
type Part = (typeof PARTS)[number];

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The parts in which the draft says something else than it started with. */
export function changedParts(start: Draft, draft: Draft): Part[] {
  const [before, now] = [bodyOf(start), bodyOf(draft)];
  return PARTS.filter((part) => !isEqual(before[part], now[part]));
}

/** What one person changed on top of what another saved meanwhile: each part the first one touched is theirs, the rest is as saved. */
export function mergedDraft(start: Draft, mine: Draft, saved: Board, names: Record<string, string>): Draft {
  const body = bodyOf(mine);
  const known = [...saved.seats, ...mine.seats.map((seat): Seat => ({ ...emptySeat, name: seat.code, label: seat.label, holders: seat.read.holders, role: seat.read.role, teamRole: seat.read.teamRole }))];
  const merged: Record<string, unknown> = { ...saved };
  for (const part of changedParts(start, mine)) merged[part] = body[part];
  const board = merged as unknown as Board;
  const seats = board.seats.map((seat) => {
    const found = known.find((one) => one.name === seat.name);
    return found ? { ...seat, label: found.label ?? seat.name, holders: found.holders ?? [] } : seat;
  });
  const draft = draftOf({ ...board, seats, templates: board.templates.map((template) => ({ ...saved.templates.find((one) => one.name === template.name), ...template })) }, names);
  // A seat whose roles changed is not held by those who held it before.
  for (const seat of draft.seats) {
    const before = known.find((one) => one.name === seat.code);
    if (before) seat.read = { ...seat.read, role: before.role ?? '', teamRole: before.teamRole ?? '' };
  }
  return draft;
}

const emptySeat: Seat = { name: '', users: [], required: true, veto: false, delegates: [] };
