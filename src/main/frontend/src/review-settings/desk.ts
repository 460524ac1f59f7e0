import { useEffect, useRef, useState } from 'preact/hooks';
import { dateTime } from '../review/format';
import { call, type Problem, RestError } from '../shared/rest';
import { check, firstOf, isAt } from './check';
import { describe, differences } from './describe';
import { bodyOf, draftOf, isSame, namelessKeys, type Draft } from './draft';
import { componentsOf, lastSaver, membersOf, namesOf, rolesOf, teamOf } from './jira';
import { mergedDraft } from './merge';
import type { ConflictState } from './Parts';
import { teamKey, type Board, type Person, type Surroundings } from './types';

/** The settings while somebody works on them: as read, as drafted, and what went wrong. */
export interface Desk {
  board: Board | undefined;
  draft: Draft | undefined;
  /** The settings in force, and the display names of the people in them by user key. */
  saved: Draft | undefined;
  names: Record<string, string>;
  scene: Surroundings;
  problems: Problem[];
  conflict: ConflictState | undefined;
  isDirty: boolean;
  isBusy: boolean;
  isSaved: boolean;
  change(part: Partial<Draft>): void;
  save(): Promise<void>;
  discard(): void;
  take(): void;
  keep(): void;
}

interface Seen { board: Board; start: Draft; names: Record<string, string> }

export const problemsOf = (failure: unknown): Problem[] => (failure instanceof RestError ? failure.problems : [{ code: 'unknown', message: String(failure) }]);

/** @param onProblem told the field to show first whenever saving was refused */
export function useDesk(project: string, onProblem: (field: string | undefined) => void): Desk {
  const path = `/projects/${encodeURIComponent(project)}/board`;
  const [seen, setSeen] = useState<Seen>();
  const [draft, setDraft] = useState<Draft>();
  const [scene, setScene] = useState<Surroundings>({ project, roles: [], components: [], teamRoles: [], members: {} });
  const [problems, setProblems] = useState<Problem[]>([]);
  const [clash, setClash] = useState<{ shown: ConflictState; seen: Seen }>();
  const [isBusy, setBusy] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const addresses = useRef<Record<string, string>>({});
  const isDirty = seen !== undefined && draft !== undefined && !isSame(seen.start, draft);

  const seenOf = async (board: Board): Promise<Seen> => {
    const known = Object.fromEntries(board.seats.flatMap((seat) => seat.holders ?? []).map((person) => [person.key, person.displayName]));
    const names = { ...known, ...(await namesOf(namelessKeys(board))) };
    return { board, names, start: draftOf(board, names) };
  };
  const open = (next: Seen): void => {
    setSeen(next);
    setDraft(next.start);
    setProblems([]);
    setClash(undefined);
  };

  useEffect(() => {
    const load = async (): Promise<void> => {
      try {
        const board = await call<Board>('GET', path);
        open(await seenOf(board));
        if (board.mayEdit) await look();
      } catch (failure) {
        setProblems(problemsOf(failure));
      }
    };
    const look = async (): Promise<void> => {
      const [roles, components, team] = await Promise.all([rolesOf(project), componentsOf(project), teamOf(project)]);
      addresses.current = roles;
      const members = Object.fromEntries(Object.entries(team).map(([role, people]) => [teamKey(role), people]));
      setScene((now) => ({ ...now, roles: Object.keys(roles), components, teamRoles: Object.keys(team).sort(), members: { ...now.members, ...members } }));
    };
    void load();
  }, [project]);

  // Who is in a role that was chosen just now; the roles as read came with their holders.
  const chosen = draft?.seats.map((seat) => (seat.role === seat.read.role && seat.teamRole === seat.read.teamRole ? '' : seat.role)).join('\n') ?? '';
  useEffect(() => {
    for (const role of new Set(chosen.split('\n'))) {
      const address = addresses.current[role];
      if (role === '' || address === undefined || scene.members[role] !== undefined) continue;
      void membersOf(project, address).then((found: Person[] | undefined) => { if (found) setScene((now) => ({ ...now, members: { ...now.members, [role]: found } })); });
    }
  }, [chosen]);

  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);

  const refuse = (found: Problem[]): void => {
    setProblems(found);
    onProblem(firstOf(found)?.field);
  };

  const save = async (): Promise<void> => {
    if (!seen || !draft || isBusy) return;
    const wrong = check(draft);
    if (wrong.length > 0) return refuse(wrong);
    setBusy(true);
    setSaved(false);
    try {
      open(await seenOf(await call<Board>('PUT', path, { ...bodyOf(draft), version: seen.board.version })));
      setSaved(true);
    } catch (failure) {
      const current = failure instanceof RestError && failure.status === 409 ? (failure.current as { current?: Board }).current : undefined;
      if (current) setClash(await clashOf(current));
      else refuse(problemsOf(failure));
    } finally {
      setBusy(false);
    }
  };

  const clashOf = async (current: Board): Promise<{ shown: ConflictState; seen: Seen }> => {
    const next = await seenOf(current);
    const saver = await lastSaver(project);
    const who = saver ? AJS.I18n.getText('tandem.reviewsettings.conflict.who', saver.name, dateTime(saver.at)) : AJS.I18n.getText('tandem.reviewsettings.conflict');
    return { seen: next, shown: { who, differences: differences(describe(seen!.start, scene.members), describe(next.start, scene.members)) } };
  };

  return {
    board: seen?.board, draft, saved: seen?.start, names: seen?.names ?? {}, scene, problems, conflict: clash?.shown, isDirty, isBusy, isSaved, save,
    change(part) {
      // What is being mended stops being wrong; the server has the last word when it is saved.
      if (draft) setProblems((now) => now.filter((problem) => !touched(draft, part).some((at) => isAt(problem, at))));
      setSaved(false);
      setDraft((now) => (now ? { ...now, ...part } : now));
    },
    discard() { if (seen) open(seen); },
    take() { if (clash) open(clash.seen); },
    keep() {
      if (!clash || !seen || !draft) return;
      const merged = mergedDraft(seen.start, draft, clash.seen.board, { ...seen.names, ...clash.seen.names, ...namesIn(draft) });
      open(clash.seen);
      setDraft(merged);
    },
  };
}

/** Which fields of the API a part of the draft stands for; of lists only those entries that differ, all of them once entries came, went or moved. */
const PATHS: Record<keyof Draft, string> = {
  seats: 'seats', quorum: 'quorum', reject: 'reject', due: 'dueHours', emergency: 'emergencyHours', rate: 'rate', currency: 'rate', escalation: 'escalation', limits: 'thresholds',
  light: 'lightLane', drift: 'drift', comments: 'issueComments', templates: 'templates', freezes: 'freezes',
};

function touched(draft: Draft, part: Partial<Draft>): string[] {
  return (Object.keys(part) as (keyof Draft)[]).flatMap((name) => {
    if (name !== 'seats' && name !== 'templates' && name !== 'freezes') return [PATHS[name]];
    const [before, after] = [draft[name] as { id: number }[], part[name] as { id: number }[]];
    const isMoved = before.length !== after.length || before.some((entry, index) => entry.id !== after[index]!.id);
    return isMoved ? [name] : before.flatMap((entry, index) => (entry === after[index] ? [] : [`${name}[${index}]`]));
  });
}

function namesIn(draft: Draft): Record<string, string> {
  const people = draft.seats.flatMap((seat) => [...seat.users, ...seat.delegates.flatMap((one) => [one.user, one.delegate])]).concat(draft.escalation);
  return Object.fromEntries(people.flatMap((person) => (person ? [[person.key, person.displayName]] : [])));
}
