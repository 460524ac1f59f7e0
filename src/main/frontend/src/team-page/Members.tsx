import { useEffect, useRef, useState } from 'preact/hooks';
import { days, levelLabel, number, roleSuggestions, sideLabel } from './labels';
import { SIDES, changing, daysOf, joining, leadOf, today, typedPerson, upcoming, withMember, withoutMember } from './model';
import type { Change, Member, Side, Team } from './model';

interface Props { team: Team; onChange(change: Change): Promise<boolean>; onOpen(member: Member): void }

const SHOWN = 3;

/** Everybody in the group. Side, role, capacity and stand-in change in place; absences and skills in a dialog. */
export function Members({ team, onChange, onOpen }: Props) {
  const roles = [...new Set([...team.members.map((member) => member.role), ...roleSuggestions()])].filter((role) => role !== '');
  return (
    <>
      {team.members.length > 0 && (
        <div class="tandem-team-scroll" tabIndex={0} role="region" aria-label={AJS.I18n.getText('tandem.team.tab.members')}>
          <table class="aui tandem-team-members">
            <thead>
              <tr>
                <th scope="col">{AJS.I18n.getText('tandem.team.column.person')}</th>
                <th scope="col">{AJS.I18n.getText('tandem.team.column.side')}</th>
                <th scope="col">{AJS.I18n.getText('tandem.team.column.role')}</th>
                <th scope="col" class="tandem-team-number">{AJS.I18n.getText('tandem.team.column.capacity')}<span class="tandem-team-unit">{AJS.I18n.getText('tandem.team.total.week')}</span></th>
                <th scope="col">{AJS.I18n.getText('tandem.team.column.delegate')}</th>
                <th scope="col">{AJS.I18n.getText('tandem.team.column.absences')}</th>
                <th scope="col">{AJS.I18n.getText('tandem.team.column.skills')}</th>
                {team.mayEdit && <th scope="col"><span class="assistive">{AJS.I18n.getText('tandem.team.column.tools')}</span></th>}
              </tr>
            </thead>
            <tbody>{team.members.map((member) => <Row key={member.person} team={team} member={member} onChange={onChange} onOpen={onOpen} />)}</tbody>
          </table>
        </div>)}
      <datalist id="tandem-team-roles">{roles.map((role) => <option key={role} value={role} />)}</datalist>
      {team.mayEdit && <Add team={team} onChange={onChange} />}
    </>
  );
}

function Row({ team, member, onChange, onOpen }: Props & { member: Member }) {
  const save = (change: Partial<Member>) => onChange(changing(member.person, change));
  const isLead = leadOf(team, member.side) === member.person;
  const name = member.displayName;
  return (
    <tr data-member={member.person}>
      <th scope="row" class="tandem-team-name">
        {name}
        {isLead && <span class="aui-lozenge aui-lozenge-subtle aui-lozenge-inprogress">{AJS.I18n.getText('tandem.team.lead')}</span>}
        {!member.active && <span class="aui-lozenge aui-lozenge-subtle aui-lozenge-removed">{AJS.I18n.getText('tandem.team.inactive')}</span>}
        {member.away && <span class="aui-lozenge aui-lozenge-subtle aui-lozenge-moved">{AJS.I18n.getText('tandem.team.away')}</span>}
      </th>
      <td>
        {team.mayEdit
          ? (
            <select class="tandem-team-inline" aria-label={AJS.I18n.getText('tandem.team.edit.side', name)} value={member.side} onChange={(event) => void save({ side: event.currentTarget.value as Side })}>
              {SIDES.map((side) => <option key={side} value={side}>{sideLabel(side)}</option>)}
            </select>)
          : sideLabel(member.side)}
      </td>
      <td><TextCell value={member.role} label={AJS.I18n.getText('tandem.team.edit.role', name)} mayEdit={team.mayEdit} list="tandem-team-roles" onSave={(role) => save({ role })} /></td>
      <td class="tandem-team-number">
        <TextCell value={number(member.capacity)} typed={String(member.capacity)} label={AJS.I18n.getText('tandem.team.edit.capacity', name)} mayEdit={team.mayEdit} isNumber
          onSave={(text) => { const capacity = daysOf(text); return capacity === null ? Promise.resolve(false) : save({ capacity }); }} />
      </td>
      <td>
        {member.delegateName ?? <span class={member.away ? 'tandem-team-warning' : 'tandem-team-quiet'}>{AJS.I18n.getText('tandem.team.delegate.none')}</span>}
        {member.standIn && member.standIn !== member.delegateName && <div class="tandem-team-quiet">{AJS.I18n.getText('tandem.team.delegate.chain', member.standIn)}</div>}
      </td>
      <td><Absences member={member} /></td>
      <td><Skills member={member} /></td>
      {team.mayEdit && (
        <td class="tandem-team-tools">
          <button type="button" class="aui-button aui-button-link" aria-label={AJS.I18n.getText('tandem.team.edit.member', name)} onClick={() => onOpen(member)}>{AJS.I18n.getText('tandem.team.edit')}</button>
          <Remove name={name} onRemove={() => onChange((now) => withoutMember(now, member.person))} />
        </td>)}
    </tr>
  );
}

function Absences({ member }: { member: Member }) {
  const { coming, past } = upcoming(member.absences, today());
  if (coming.length === 0) return <span class="tandem-team-quiet">{past > 0 ? AJS.I18n.getText('tandem.team.absence.past', past) : AJS.I18n.getText('tandem.team.absence.none')}</span>;
  return (
    <ul class="tandem-team-plain">
      {coming.slice(0, SHOWN).map((absence) => <li key={absence.from}>{days(absence.from, absence.to)}{absence.note && <span class="tandem-team-quiet tandem-team-note" title={absence.note}>{absence.note}</span>}</li>)}
      {coming.length > SHOWN && <li class="tandem-team-quiet">{AJS.I18n.getText('tandem.team.more', coming.length - SHOWN)}</li>}
    </ul>
  );
}

function Skills({ member }: { member: Member }) {
  return member.skills.length === 0 ? <span class="tandem-team-quiet">{AJS.I18n.getText('tandem.team.skill.none')}</span> : (
    <ul class="tandem-team-plain tandem-team-skills">
      {member.skills.map((skill) => <li key={skill.name} class="tandem-team-skill">{skill.name}{skill.level && <span class="tandem-team-quiet"> {levelLabel(skill.level)}</span>}</li>)}
    </ul>
  );
}

/** The first click asks, the second removes. */
function Remove({ name, onRemove }: { name: string; onRemove(): void }) {
  const [isSure, setSure] = useState(false);
  return isSure
    ? <button type="button" class="aui-button aui-button-link tandem-team-danger" onBlur={() => setSure(false)} onClick={onRemove}>{AJS.I18n.getText('tandem.team.remove.sure')}</button>
    : <button type="button" class="aui-button aui-button-link" aria-label={AJS.I18n.getText('tandem.team.remove.member', name)} onClick={() => setSure(true)}>{AJS.I18n.getText('tandem.team.remove')}</button>;
}

interface CellProps { value: string; typed?: string; label: string; mayEdit: boolean; isNumber?: boolean; list?: string; onSave(text: string): Promise<boolean> }

/** A text that turns into a field when it is clicked or Enter is pressed on it: Enter and leaving save, Escape leaves it as it was. */
function TextCell({ value, typed = value, label, mayEdit, isNumber, list, onSave }: CellProps) {
  const [text, setText] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isDone = useRef(false);
  const isOpen = text !== null;
  useEffect(() => { if (isOpen) field.current?.select(); }, [isOpen]);
  if (!mayEdit) return <>{value}</>;
  if (text === null) {
    return <button ref={button} type="button" class="tandem-team-inline" aria-label={`${label}: ${value}`} onClick={() => { isDone.current = false; setText(typed); }}>{value || <span class="tandem-team-quiet">{AJS.I18n.getText('tandem.team.edit.empty')}</span>}</button>;
  }
  const close = (after: 'save' | 'leave') => {
    // A field that goes away is left, too: without this Enter would save twice, and Escape once.
    if (isDone.current) return;
    isDone.current = true;
    setText(null);
    if (after === 'save' && text.trim() !== typed) void onSave(text.trim());
  };
  return (
    <input ref={field} class={`text tandem-team-field ${isNumber ? 'tandem-team-field-number' : ''}`} type="text" maxLength={100} {...(isNumber ? { inputMode: 'decimal' as const } : {})} {...(list ? { list } : {})} aria-label={label} value={text}
      onInput={(event) => setText(event.currentTarget.value)} onBlur={() => close('save')}
      onKeyDown={(event) => {
        if (event.key === 'Enter') { event.preventDefault(); close('save'); setTimeout(() => button.current?.focus()); }
        if (event.key === 'Escape') { close('leave'); setTimeout(() => button.current?.focus()); }
      }} />
  );
}

function Add({ team, onChange }: { team: Team; onChange(change: Change): Promise<boolean> }) {
  const [name, setName] = useState('');
  const [side, setSide] = useState<Side>('TECHNICAL');
  const offered = team.candidates ?? [];
  const add = async (event: Event) => {
    event.preventDefault();
    if (name.trim() !== '' && await onChange((now) => withMember(now, joining(typedPerson(name, offered), side)))) setName('');
  };
  return (
    <form class="aui tandem-team-add" onSubmit={(event) => void add(event)}>
      <input class="text" list="tandem-team-candidates" maxLength={255} value={name} placeholder={AJS.I18n.getText('tandem.team.add.person')} aria-label={AJS.I18n.getText('tandem.team.add.person')} onInput={(event) => setName(event.currentTarget.value)} />
      <datalist id="tandem-team-candidates">{offered.map((person) => <option key={person.key} value={person.displayName} />)}</datalist>
      <select class="select" aria-label={AJS.I18n.getText('tandem.team.column.side')} value={side} onChange={(event) => setSide(event.currentTarget.value as Side)}>
        {SIDES.map((one) => <option key={one} value={one}>{sideLabel(one)}</option>)}
      </select>
      <button type="submit" class="aui-button" disabled={name.trim() === ''}>{AJS.I18n.getText('tandem.team.add')}</button>
    </form>
  );
}
