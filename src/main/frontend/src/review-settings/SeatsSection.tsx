import { useEffect, useRef } from 'preact/hooks';
import { isAt } from './check';
import { moved, newId, newSeat, type DelegateDraft, type Draft, type SeatDraft } from './draft';
import { Check, DayField, Errors, SelectField, TextField, useProblems, useScene } from './fields';
import { PeoplePicker } from './Picker';
import { holdersOf, isEmpty } from './people';
import { list, seatName } from './sentences';

export const MOST_SEATS = 12;
const LONGEST_NAME = 60;

export interface PartProps { draft: Draft; onChange: (change: Partial<Draft>) => void }

/** Who sits on the board. */
export function SeatsSection({ draft, onChange }: PartProps) {
  const problems = useProblems('seats').filter((problem) => problem.field === 'seats');
  const added = useRef(0);
  const put = (index: number, change: Partial<SeatDraft>): void => onChange({ seats: draft.seats.map((seat, place) => (place === index ? { ...seat, ...change } : seat)) });
  const remove = (index: number): void => onChange({ seats: draft.seats.filter((_, place) => place !== index) });
  const add = (): void => {
    const seat = newSeat();
    added.current = seat.id;
    onChange({ seats: [...draft.seats, seat] });
  };
  return (
    <>
      <p>{AJS.I18n.getText('tandem.reviewsettings.board.intro')}</p>
      <div data-path="seats"><Errors path="seats" problems={problems} /></div>
      {draft.seats.map((seat, index) => (
        <SeatCard key={seat.id} seat={seat} index={index} seats={draft.seats.length} isNew={added.current === seat.id} onChange={(change) => put(index, change)}
          onMove={(by) => onChange({ seats: moved(draft.seats, index, by) })} onRemove={() => remove(index)} />
      ))}
      {draft.seats.length < MOST_SEATS
        ? <button type="button" class="aui-button" id="tandem-settings-add-seat" onClick={add}>{AJS.I18n.getText('tandem.reviewsettings.seat.add')}</button>
        : <p class="tandem-settings-quiet">{AJS.I18n.getText('tandem.reviewsettings.seat.full', MOST_SEATS)}</p>}
    </>
  );
}

interface SeatProps { seat: SeatDraft; index: number; seats: number; isNew: boolean; onChange: (change: Partial<SeatDraft>) => void; onMove: (by: -1 | 1) => void; onRemove: () => void }

function SeatCard({ seat, index, seats, isNew, onChange, onMove, onRemove }: SeatProps) {
  const { roles, teamRoles, members } = useScene();
  const path = `seats[${index}]`;
  const problems = useProblems(path).filter((problem) => problem.field === path);
  const card = useRef<HTMLFieldSetElement>(null);
  useEffect(() => { if (isNew) card.current?.querySelector('input')?.focus(); }, []);
  const holders = holdersOf(seat, members);
  const none = { value: '', label: AJS.I18n.getText('tandem.reviewsettings.none') };
  const name = seatName(seat);
  return (
    <fieldset class="tandem-settings-card" ref={card} data-path={path} data-seat={seat.code || seat.name}>
      <legend class="assistive">{AJS.I18n.getText('tandem.reviewsettings.seat.legend', index + 1, name)}</legend>
      <div class="tandem-settings-card-head">
        <TextField path={`${path}.name`} label={AJS.I18n.getText('tandem.reviewsettings.seat.name')} isRequired maxLength={LONGEST_NAME} value={seat.name} onChange={(typed) => onChange({ name: typed })} />
        <div class="tandem-settings-card-tools">
          <Tool icon="aui-iconfont-arrow-up" label={AJS.I18n.getText('tandem.reviewsettings.up', name)} isOff={index === 0} onClick={() => onMove(-1)} />
          <Tool icon="aui-iconfont-arrow-down" label={AJS.I18n.getText('tandem.reviewsettings.down', name)} isOff={index === seats - 1} onClick={() => onMove(1)} />
          <Tool icon="aui-iconfont-delete" label={AJS.I18n.getText('tandem.reviewsettings.remove', name)} isOff={false} onClick={onRemove} />
        </div>
      </div>
      <div class="tandem-settings-columns">
        <PeoplePicker path={`${path}.users`} label={AJS.I18n.getText('tandem.reviewsettings.seat.users')} people={seat.users} onChange={(users) => onChange({ users })} />
        <SelectField path={`${path}.role`} label={AJS.I18n.getText('tandem.reviewsettings.seat.role')} value={seat.role} choices={[none, ...roles.map((role) => ({ value: role, label: role }))]} onChange={(role) => onChange({ role })} />
        {teamRoles.length > 0 || seat.teamRole !== '' ? (
          <SelectField path={`${path}.teamRole`} label={AJS.I18n.getText('tandem.reviewsettings.seat.team-role')} value={seat.teamRole} choices={[none, ...teamRoles.map((role) => ({ value: role, label: role }))]}
            onChange={(teamRole) => onChange({ teamRole })} />
        ) : null}
      </div>
      <Errors path={path} problems={problems} />
      <p class={`tandem-settings-live${isEmpty(seat, members) ? ' tandem-settings-live-wrong' : ''}`} aria-live="polite">
        {isEmpty(seat, members) ? AJS.I18n.getText('tandem.reviewsettings.seat.now.nobody')
          : holders.length === 0 ? AJS.I18n.getText('tandem.reviewsettings.seat.now.later') : AJS.I18n.getText('tandem.reviewsettings.seat.now', list(holders.map((person) => person.displayName)))}
      </p>
      <div class="tandem-settings-checks">
        <Check path={`${path}.required`} label={AJS.I18n.getText('tandem.reviewsettings.seat.required')} hint={AJS.I18n.getText('tandem.reviewsettings.seat.required.hint')} isOn={seat.required} onChange={(required) => onChange({ required })} />
        <Check path={`${path}.veto`} label={AJS.I18n.getText('tandem.reviewsettings.seat.veto')} hint={AJS.I18n.getText('tandem.reviewsettings.seat.veto.hint')} isOn={seat.veto} onChange={(veto) => onChange({ veto })} />
      </div>
      <Delegates path={`${path}.delegates`} seat={seat} onChange={(delegates) => onChange({ delegates })} />
    </fieldset>
  );
}

/** A small button that shows an icon and says its purpose. */
export function Tool({ icon, label, isOff, onClick }: { icon: string; label: string; isOff: boolean; onClick: () => void }) {
  return <button type="button" class="aui-button aui-button-subtle" title={label} aria-label={label} disabled={isOff} onClick={onClick}><span class={`aui-icon aui-icon-small ${icon}`} aria-hidden="true" /></button>;
}

/** Who votes for a holder on which days. */
function Delegates({ path, seat, onChange }: { path: string; seat: SeatDraft; onChange: (delegates: DelegateDraft[]) => void }) {
  const { problems } = useScene();
  const isWrong = problems.some((problem) => isAt(problem, path));
  const put = (index: number, change: Partial<DelegateDraft>): void => onChange(seat.delegates.map((one, place) => (place === index ? { ...one, ...change } : one)));
  const add = (): void => onChange([...seat.delegates, { id: newId(), user: undefined, delegate: undefined, from: '', to: '' }]);
  return (
    <details open={isWrong || seat.delegates.length > 0} data-path={path}>
      <summary>{AJS.I18n.getText('tandem.reviewsettings.delegates', seat.delegates.length)}</summary>
      <p class="description">{AJS.I18n.getText('tandem.reviewsettings.delegates.hint')}</p>
      {seat.delegates.map((one, index) => (
        <div class="tandem-settings-row" key={one.id} data-path={`${path}[${index}]`} role="group" aria-label={AJS.I18n.getText('tandem.reviewsettings.delegate.legend', index + 1)}>
          <PeoplePicker path={`${path}[${index}].user`} label={AJS.I18n.getText('tandem.reviewsettings.delegate.user')} isSingle isRequired people={one.user ? [one.user] : []} onChange={(people) => put(index, { user: people[0] })} />
          <PeoplePicker path={`${path}[${index}].delegate`} label={AJS.I18n.getText('tandem.reviewsettings.delegate.delegate')} isSingle isRequired people={one.delegate ? [one.delegate] : []}
            onChange={(people) => put(index, { delegate: people[0] })} />
          <DayField path={`${path}[${index}].from`} label={AJS.I18n.getText('tandem.reviewsettings.from')} isRequired value={one.from} onChange={(from) => put(index, { from })} />
          <DayField path={`${path}[${index}].to`} label={AJS.I18n.getText('tandem.reviewsettings.to')} isRequired value={one.to} onChange={(to) => put(index, { to })} />
          <Tool icon="aui-iconfont-delete" label={AJS.I18n.getText('tandem.reviewsettings.delegate.remove', index + 1)} isOff={false} onClick={() => onChange(seat.delegates.filter((_, place) => place !== index))} />
          <RowErrors path={`${path}[${index}]`} />
        </div>
      ))}
      <button type="button" class="aui-button aui-button-link" onClick={add}>{AJS.I18n.getText('tandem.reviewsettings.delegate.add')}</button>
    </details>
  );
}

/** What is wrong with a row as a whole. */
export function RowErrors({ path }: { path: string }) {
  return <Errors path={path} problems={useProblems(path).filter((problem) => problem.field === path)} />;
}
