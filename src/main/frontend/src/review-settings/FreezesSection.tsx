import { useEffect, useRef } from 'preact/hooks';
import { newId, type FreezeDraft } from './draft';
import { DayField, TextField } from './fields';
import { ComponentPicker } from './Picker';
import { type PartProps, RowErrors, Tool } from './SeatsSection';

const LONGEST_NAME = 60;

/** Days on which the project wants no changes. */
export function FreezesSection({ draft, onChange }: PartProps) {
  const added = useRef(0);
  const put = (index: number, change: Partial<FreezeDraft>): void => onChange({ freezes: draft.freezes.map((one, place) => (place === index ? { ...one, ...change } : one)) });
  const add = (): void => {
    added.current = newId();
    onChange({ freezes: [...draft.freezes, { id: added.current, name: '', from: '', to: '', components: [] }] });
  };
  return (
    <>
      <p>{AJS.I18n.getText('tandem.reviewsettings.freezes.intro')}</p>
      <div data-path="freezes"><RowErrors path="freezes" /></div>
      {draft.freezes.length === 0 ? <p class="tandem-settings-empty">{AJS.I18n.getText('tandem.reviewsettings.freezes.empty')}</p> : null}
      {draft.freezes.map((freeze, index) => (
        <FreezeCard key={freeze.id} freeze={freeze} index={index} isNew={added.current === freeze.id} onChange={(change) => put(index, change)} onRemove={() => onChange({ freezes: draft.freezes.filter((_, place) => place !== index) })} />
      ))}
      <button type="button" class="aui-button" id="tandem-settings-add-freeze" onClick={add}>{AJS.I18n.getText('tandem.reviewsettings.freeze.add')}</button>
    </>
  );
}

interface FreezeProps { freeze: FreezeDraft; index: number; isNew: boolean; onChange: (change: Partial<FreezeDraft>) => void; onRemove: () => void }

function FreezeCard({ freeze, index, isNew, onChange, onRemove }: FreezeProps) {
  const path = `freezes[${index}]`;
  const card = useRef<HTMLFieldSetElement>(null);
  useEffect(() => { if (isNew) card.current?.querySelector('input')?.focus(); }, []);
  const name = freeze.name.trim() === '' ? AJS.I18n.getText('tandem.reviewsettings.freeze.nameless') : freeze.name;
  return (
    <fieldset class="tandem-settings-card" ref={card} data-path={path}>
      <legend class="assistive">{name}</legend>
      <div class="tandem-settings-row">
        <TextField path={`${path}.name`} label={AJS.I18n.getText('tandem.reviewsettings.freeze.name')} isRequired maxLength={LONGEST_NAME} value={freeze.name} onChange={(typed) => onChange({ name: typed })} />
        <DayField path={`${path}.from`} label={AJS.I18n.getText('tandem.reviewsettings.from')} isRequired value={freeze.from} onChange={(from) => onChange({ from })} />
        <DayField path={`${path}.to`} label={AJS.I18n.getText('tandem.reviewsettings.to')} isRequired value={freeze.to} onChange={(to) => onChange({ to })} />
        <Tool icon="aui-iconfont-delete" label={AJS.I18n.getText('tandem.reviewsettings.remove', name)} isOff={false} onClick={onRemove} />
      </div>
      <ComponentPicker path={`${path}.components`} label={AJS.I18n.getText('tandem.reviewsettings.freeze.components')} hint={AJS.I18n.getText('tandem.reviewsettings.freeze.components.hint')} names={freeze.components} onChange={(components) => onChange({ components })} />
      <p class="tandem-settings-live">{phase(freeze, new Date())}</p>
    </fieldset>
  );
}

/** Whether the days lie ahead, run, or are over; by the days of the reader's time zone. */
export function phase(freeze: FreezeDraft, now: Date): string {
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  if (freeze.from === '' || freeze.to === '' || freeze.to < freeze.from) return AJS.I18n.getText('tandem.reviewsettings.freeze.now.open');
  if (today > freeze.to) return AJS.I18n.getText('tandem.reviewsettings.freeze.now.over');
  return today < freeze.from ? AJS.I18n.getText('tandem.reviewsettings.freeze.now.coming') : AJS.I18n.getText('tandem.reviewsettings.freeze.now.running');
}
