import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { RestError, call } from '../shared/rest';
import type { Problem } from '../shared/rest';
import { Dialog } from './Dialog';
import { levelLabel, sideLabel } from './labels';
import { LEVELS, SIDES, bodyOf, daysOf, withMember } from './model';
import type { Absence, Level, Member, Side, Skill, Team } from './model';

interface Props { scope: 'member' | 'own'; path: string; team: Team; member: Member; onClose(): void; onSaved(team: Team): void; onStale(problem: unknown): boolean }

/** Everything about one member, or what members say about themselves: when they are away and who stands in. */
export function MemberDialog({ scope, path, team, member, onClose, onSaved, onStale }: Props) {
  const [draft, setDraft] = useState<Member>(member);
  const [capacity, setCapacity] = useState(String(member.capacity));
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  // The button that was pressed is off while the server thinks, so the focus is lost: it goes to the first field that is wrong.
  useEffect(() => {
    if (problems.length > 0) document.querySelector('.tandem-team-dialog .error')?.parentElement?.querySelector<HTMLElement>('input, select')?.focus();
  }, [problems]);
  const isWhole = scope === 'member' && team.mayEdit;
  const set = (change: Partial<Member>) => setDraft((now) => ({ ...now, ...change }));
  // The server names a field by the member's place in what was sent; without a place it is the member's own call.
  const place = isWhole ? `members[${team.members.findIndex((other) => other.person === member.person)}].` : '';
  const at = (field: string) => problems.filter((problem) => problem.field === place + field).map((problem) => problem.message);

  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const skills = draft.skills.filter((skill) => skill.name.trim() !== '');
    const changed: Member = { ...draft, skills, capacity: daysOf(capacity) ?? -1 };
    try {
      onSaved(isWhole ? await call<Team>('PUT', path, bodyOf(withMember(team, changed)))
        : await call<Team>('PUT', `${path}/me`, { version: team.version, delegate: draft.delegate ?? null, absences: draft.absences }));
    } catch (problem) {
      if (!onStale(problem)) setProblems(problem instanceof RestError ? problem.problems : [{ code: 'unknown', message: String(problem) }]);
      setBusy(false);
    }
  };
  const known = ['side', 'role', 'capacity', 'delegate'];
  const inLists = problems.filter((problem) => problem.field !== undefined && /(absences|skills)\[\d+\]/.test(problem.field));
  const general = problems.filter((problem) => !inLists.includes(problem) && !known.some((field) => problem.field === place + field)).map((problem) => problem.message);
  const row = (list: string, index: number) => inLists.filter((problem) => problem.field!.startsWith(`${place}${list}[${index}]`)).map((problem) => problem.message);

  return (
    <Dialog title={isWhole ? member.displayName : AJS.I18n.getText('tandem.team.own.title')} size="medium" problems={general} onClose={onClose} footer={
      <>
        <button type="submit" form="tandem-team-member" class="aui-button aui-button-primary" disabled={isBusy}>{AJS.I18n.getText('tandem.team.save')}</button>
        <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.team.cancel')}</button>
      </>}>
      <form id="tandem-team-member" class="aui top-label" onSubmit={(event) => void save(event)}>
        {isWhole && (
          <div class="tandem-team-columns">
            <Field id="tandem-team-side" label={AJS.I18n.getText('tandem.team.column.side')} problems={at('side')}>
              <select id="tandem-team-side" class="select" value={draft.side} onChange={(event) => set({ side: event.currentTarget.value as Side })}>{SIDES.map((side) => <option key={side} value={side}>{sideLabel(side)}</option>)}</select>
            </Field>
            <Field id="tandem-team-role" label={AJS.I18n.getText('tandem.team.column.role')} problems={at('role')}>
              <input id="tandem-team-role" class="text" list="tandem-team-roles" maxLength={100} value={draft.role} onInput={(event) => set({ role: event.currentTarget.value })} />
            </Field>
            <Field id="tandem-team-capacity" label={AJS.I18n.getText('tandem.team.capacity.week')} problems={at('capacity')}>
              <input id="tandem-team-capacity" class="text" inputMode="decimal" value={capacity} onInput={(event) => setCapacity(event.currentTarget.value)} />
            </Field>
          </div>)}
        <Delegate team={team} member={draft} problems={at('delegate')} onChange={(delegate) => setDraft(({ delegate: before, ...rest }) => (delegate === '' ? rest : { ...rest, delegate }))} />
        <AbsenceRows absences={draft.absences} problemsOf={(index) => row('absences', index)} onChange={(change) => setDraft((now) => ({ ...now, absences: change(now.absences) }))} />
        {isWhole && <SkillRows skills={draft.skills} problemsOf={(index) => row('skills', index)} onChange={(change) => setDraft((now) => ({ ...now, skills: change(now.skills) }))} />}
      </form>
    </Dialog>
  );
}

function Field({ id, label, problems, children }: { id: string; label: string; problems: string[]; children: ComponentChildren }) {
  return <div class="field-group"><label for={id}>{label}</label>{children}{problems.map((problem) => <div key={problem} class="error" role="alert">{problem}</div>)}</div>;
}

function Delegate({ team, member, problems, onChange }: { team: Team; member: Member; problems: string[]; onChange(person: string): void }) {
  const people = new Map<string, string>();
  team.members.forEach((other) => people.set(other.person, other.displayName));
  team.candidates?.forEach((person) => people.set(person.key!, person.displayName));
  if (member.delegate) people.set(member.delegate, people.get(member.delegate) ?? member.delegateName ?? member.delegate);
  people.delete(member.person);
  const sorted = [...people].sort(([, one], [, other]) => one.localeCompare(other));
  return (
    <Field id="tandem-team-delegate" label={AJS.I18n.getText('tandem.team.delegate.label')} problems={problems}>
      <select id="tandem-team-delegate" class="select" value={member.delegate ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{AJS.I18n.getText('tandem.team.delegate.none')}</option>
        {sorted.map(([key, name]) => <option key={key} value={key}>{name}</option>)}
      </select>
      <div class="description">{AJS.I18n.getText('tandem.team.delegate.help')}</div>
    </Field>
  );
}

function AbsenceRows({ absences, problemsOf, onChange }: { absences: Absence[]; problemsOf(index: number): string[]; onChange(change: (absences: Absence[]) => Absence[]): void }) {
  const put = (index: number, change: Partial<Absence>) => onChange((now) => now.map((absence, other) => {
    const changed = { ...absence, ...change };
    return other !== index ? absence : change.from && (changed.to === '' || changed.to < changed.from) ? { ...changed, to: changed.from } : changed;
  }));
  return (
    <div class="tandem-team-rows" role="group" aria-labelledby="tandem-team-absences">
      <h3 id="tandem-team-absences">{AJS.I18n.getText('tandem.team.column.absences')}</h3>
      {absences.map((absence, index) => (
        <div key={index} class="tandem-team-row" data-absence={index}>
          <input class="text" type="date" required aria-label={AJS.I18n.getText('tandem.team.absence.from')} value={absence.from} onInput={(event) => put(index, { from: event.currentTarget.value })} />
          <span>–</span>
          <input class="text" type="date" required aria-label={AJS.I18n.getText('tandem.team.absence.to')} value={absence.to} onInput={(event) => put(index, { to: event.currentTarget.value })} />
          <input class="text tandem-team-wide" maxLength={200} placeholder={AJS.I18n.getText('tandem.team.absence.note')} aria-label={AJS.I18n.getText('tandem.team.absence.note')} value={absence.note} onInput={(event) => put(index, { note: event.currentTarget.value })} />
          <Drop label={AJS.I18n.getText('tandem.team.absence.remove')} onDrop={() => onChange((now) => now.filter((_, other) => other !== index))} />
          {problemsOf(index).map((problem) => <div key={problem} class="error" role="alert">{problem}</div>)}
        </div>))}
      <button type="button" class="aui-button" id="tandem-team-absence-add" onClick={() => onChange((now) => [...now, { from: '', to: '', note: '' }])}>{AJS.I18n.getText('tandem.team.absence.add')}</button>
      <div class="description">{AJS.I18n.getText('tandem.team.absence.help')}</div>
    </div>
  );
}

function SkillRows({ skills, problemsOf, onChange }: { skills: Skill[]; problemsOf(index: number): string[]; onChange(change: (skills: Skill[]) => Skill[]): void }) {
  const put = (index: number, skill: Skill) => onChange((now) => now.map((before, other) => (other === index ? skill : before)));
  return (
    <div class="tandem-team-rows" role="group" aria-labelledby="tandem-team-skills">
      <h3 id="tandem-team-skills">{AJS.I18n.getText('tandem.team.column.skills')}</h3>
      {skills.map((skill, index) => (
        <div key={index} class="tandem-team-row">
          <input class="text tandem-team-wide" maxLength={60} aria-label={AJS.I18n.getText('tandem.team.skill.name')} placeholder={AJS.I18n.getText('tandem.team.skill.name')} value={skill.name} onInput={(event) => put(index, { ...skill, name: event.currentTarget.value })} />
          <select class="select" aria-label={AJS.I18n.getText('tandem.team.skill.level')} value={skill.level ?? ''} onChange={(event) => put(index, event.currentTarget.value === '' ? { name: skill.name } : { name: skill.name, level: event.currentTarget.value as Level })}>
            <option value="">{AJS.I18n.getText('tandem.team.skill.level.none')}</option>
            {LEVELS.map((level) => <option key={level} value={level}>{levelLabel(level)}</option>)}
          </select>
          <Drop label={AJS.I18n.getText('tandem.team.skill.remove', skill.name)} onDrop={() => onChange((now) => now.filter((_, other) => other !== index))} />
          {problemsOf(index).map((problem) => <div key={problem} class="error" role="alert">{problem}</div>)}
        </div>))}
      <button type="button" class="aui-button" id="tandem-team-skill-add" onClick={() => onChange((now) => [...now, { name: '' }])}>{AJS.I18n.getText('tandem.team.skill.add')}</button>
      <div class="description">{AJS.I18n.getText('tandem.team.skill.help')}</div>
    </div>
  );
}

function Drop({ label, onDrop }: { label: string; onDrop(): void }) {
  return <button type="button" class="aui-button aui-button-subtle" aria-label={label} title={label} onClick={onDrop}>×</button>;
}
