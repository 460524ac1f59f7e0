export type Side = 'TECHNICAL' | 'DELIVERY';
export const SIDES: Side[] = ['TECHNICAL', 'DELIVERY'];
export type Level = 'LEARNING' | 'ABLE' | 'EXPERT';
export const LEVELS: Level[] = ['LEARNING', 'ABLE', 'EXPERT'];

export interface Absence { from: string; to: string; note: string }
export interface Skill { name: string; level?: Level }
export interface Person { key?: string; displayName: string; standIn?: string }

export interface Member {
  person: string; displayName: string; active: boolean; side: Side; role: string; delegate?: string; delegateName?: string; capacity: number; absences: Absence[]; skills: Skill[];
  away: boolean; standIn?: string;
}

export interface Totals { technical: number; delivery: number; from: string; to: string; technicalAvailable: number; deliveryAvailable: number }

export interface Team {
  project: string; version: number; technicalLead?: string; deliveryLead?: string; members: Member[]; mayEdit: boolean; me?: string; missing: string[]; totals: Totals; candidates?: Person[];
}

/** What becomes of a team; applied to the newest one known. */
export type Change = (team: Team) => Team;

/** What of a team is sent. */
export interface TeamBody {
  version: number; technicalLead: string | null; deliveryLead: string | null;
  members: { person: string; side: Side; role: string; delegate: string | null; capacity: number; absences: Absence[]; skills: Skill[] }[];
}

export interface Share { name: string; side?: Side; people: number }
export interface Proposal {
  added: { person: string; displayName: string; side: Side; role: string }[]; leads: { side: Side; person: string; displayName: string }[]; present: number; roles: Share[];
}

export type Kind = 'REVIEW' | 'DEBT' | 'ACTION';
export const KINDS: Kind[] = ['REVIEW', 'DEBT', 'ACTION'];
export type Part = 'DECIDES' | 'DOES' | 'CONSULTED' | 'TOLD';
export interface Matter {
  kind: Kind; id: string; title: string; issueKey?: string; state: string; topic: string; due?: string; path: string; decides: Person[]; does: Person[]; consulted: Person[]; told: Person[]; gaps: Part[];
}
export interface Matters { start: number; limit: number; total: number; values: Matter[]; gaps: number; cut: Kind[] }

export type Leads = Pick<Team, 'technicalLead' | 'deliveryLead'>;

export function leadOf(team: Leads, side: Side): string | undefined {
  return side === 'TECHNICAL' ? team.technicalLead : team.deliveryLead;
}

/** The team with this person leading this side, or with nobody. */
export function withLead(team: Team, side: Side, person: string): Team {
  const { technicalLead, deliveryLead, ...rest } = team;
  const leads = { technicalLead: side === 'TECHNICAL' ? person : technicalLead ?? '', deliveryLead: side === 'DELIVERY' ? person : deliveryLead ?? '' };
  return { ...rest, ...(leads.technicalLead ? { technicalLead: leads.technicalLead } : {}), ...(leads.deliveryLead ? { deliveryLead: leads.deliveryLead } : {}) };
}

/** The team with this member in the place of the one who was the same person, or added. A lead who changes sides no longer leads. */
export function withMember(team: Team, member: Member): Team {
  const isThere = team.members.some((other) => other.person === member.person);
  const changed = { ...team, members: isThere ? team.members.map((other) => (other.person === member.person ? member : other)) : [...team.members, member] };
  return SIDES.filter((side) => side !== member.side && leadOf(changed, side) === member.person).reduce((now, side) => withLead(now, side, ''), changed);
}

/** The team with this changed about one member, if they are still there. */
export function changing(person: string, change: Partial<Member>): Change {
  return (team) => {
    const member = team.members.find((other) => other.person === person);
    return member ? withMember(team, { ...member, ...change }) : team;
  };
}

export function withoutMember(team: Team, person: string): Team {
  const fewer = { ...team, members: team.members.filter((member) => member.person !== person) };
  return SIDES.filter((side) => leadOf(fewer, side) === person).reduce((now, side) => withLead(now, side, ''), fewer);
}

export function joining(person: string, side: Side): Member {
  return { person, displayName: person, active: true, side, role: '', capacity: 5, absences: [], skills: [], away: false };
}

export function bodyOf(team: Team): TeamBody {
  return {
    version: team.version, technicalLead: team.technicalLead ?? null, deliveryLead: team.deliveryLead ?? null,
    members: team.members.map(({ person, side, role, delegate, capacity, absences, skills }) => ({ person, side, role, delegate: delegate ?? null, capacity, absences, skills })),
  };
}

/** The absences that are not over on this day, and how many are. */
export function upcoming(absences: Absence[], today: string): { coming: Absence[]; past: number } {
  const coming = absences.filter((absence) => absence.to >= today);
  return { coming, past: absences.length - coming.length };
}

/** A number of days as somebody types it; null for none. */
export function daysOf(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}

/** The person somebody typed: one who was offered by that name, else what they typed, as a log-in name. */
export function typedPerson(text: string, offered: Person[]): string {
  return offered.find((person) => person.displayName === text.trim())?.key ?? text.trim();
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
