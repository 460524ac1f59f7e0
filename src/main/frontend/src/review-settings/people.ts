import type { Draft, SeatDraft } from './draft';
import { teamKey, type Person, type Surroundings } from './types';

/**
 * Who holds a seat as the draft stands. Members of a role that was chosen just now are those the page has looked up; until then nobody.
 * A user who was on the seat and did not hold it when it was read may no longer log in.
 */
export function holdersOf(seat: SeatDraft, members: Surroundings['members']): Person[] {
  const { read } = seat;
  const isHolder = (key: string): boolean => read.holders.some((person) => person.key === key);
  const users = seat.users.filter((person) => !read.users.includes(person.key) || isHolder(person.key));
  const isAsRead = seat.role === read.role && seat.teamRole === read.teamRole;
  const roleHolders = isAsRead ? read.holders.filter((person) => !read.users.includes(person.key)) : [...(members[seat.role] ?? []), ...(members[teamKey(seat.teamRole)] ?? [])];
  return distinct([...users, ...roleHolders]);
}

/** Whether nobody holds the seat for certain: a role whose members are not known yet may fill it. */
export function isEmpty(seat: SeatDraft, members: Surroundings['members']): boolean {
  const isChanged = seat.role !== seat.read.role || seat.teamRole !== seat.read.teamRole;
  const isUnknown = isChanged && (seat.role !== '' && members[seat.role] === undefined || seat.teamRole !== '' && members[teamKey(seat.teamRole)] === undefined);
  return !isUnknown && holdersOf(seat, members).length === 0;
}

/** Whether the board cannot do without the seat: it is required or may veto. */
export const isNeeded = (seat: SeatDraft): boolean => seat.required || seat.veto;

/** Everybody on the board, once each. */
export const everybody = (draft: Draft, members: Surroundings['members']): Person[] => distinct(draft.seats.flatMap((seat) => holdersOf(seat, members)));

function distinct(people: Person[]): Person[] {
  return people.filter((person, index) => people.findIndex((other) => other.key === person.key) === index);
}
