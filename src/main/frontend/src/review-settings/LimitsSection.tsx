import { useState } from 'preact/hooks';
import type { LightMode } from './types';
import type { LimitsDraft } from './draft';
import { Check, Field, Live, NumberField, SelectField } from './fields';
import { type Example, type LaneName, laneOf, USUAL_EXAMPLE } from './lane';
import { ComponentPicker } from './Picker';
import { Group } from './RulesSection';
import { type PartProps, RowErrors } from './SeatsSection';
import { driftSentence, lanesSentence, seatName } from './sentences';

/** From which size on the board decides, what happens to smaller changes, and when an approval lapses. */
export function LimitsSection({ draft, onChange }: PartProps) {
  const light = (change: Partial<typeof draft.light>): void => onChange({ light: { ...draft.light, ...change } });
  const drift = (change: Partial<typeof draft.drift>): void => onChange({ drift: { ...draft.drift, ...change } });
  return (
    <>
      <Group title={AJS.I18n.getText('tandem.reviewsettings.light')} intro={AJS.I18n.getText('tandem.reviewsettings.light.hint')}>
        <div class="tandem-settings-columns">
          <SelectField path="lightLane.mode" label={AJS.I18n.getText('tandem.reviewsettings.light.mode')} value={draft.light.mode} choices={[
            { value: 'OFF', label: AJS.I18n.getText('tandem.reviewsettings.light.OFF') },
            { value: 'ONE_SEAT', label: AJS.I18n.getText('tandem.reviewsettings.light.ONE_SEAT') },
            { value: 'AUTOMATIC', label: AJS.I18n.getText('tandem.reviewsettings.light.AUTOMATIC') },
          ]} onChange={(mode) => light({ mode: mode as LightMode, seat: draft.light.seat || (draft.seats[0]?.id ?? 0) })} />
          {draft.light.mode === 'ONE_SEAT' ? (
            <Field path="lightLane.seat" label={AJS.I18n.getText('tandem.reviewsettings.light.seat')} isRequired>{(aria) => (
              <select {...aria} class="select" value={String(draft.light.seat)} onChange={(event) => light({ seat: Number(event.currentTarget.value) })}>
                {draft.seats.some((seat) => seat.id === draft.light.seat) ? null : <option value={String(draft.light.seat)}>{AJS.I18n.getText('tandem.reviewsettings.choose')}</option>}
                {draft.seats.map((seat) => <option key={seat.id} value={String(seat.id)}>{seatName(seat)}</option>)}
              </select>)}
            </Field>
          ) : null}
          {draft.light.mode === 'OFF' ? null : (
            <NumberField path="lightLane.samplingPercent" label={AJS.I18n.getText('tandem.reviewsettings.light.sampling')} unit="%" hint={AJS.I18n.getText('tandem.reviewsettings.light.sampling.hint')} value={draft.light.sampling}
              onChange={(sampling) => light({ sampling })} />
          )}
        </div>
      </Group>
      <Group title={AJS.I18n.getText('tandem.reviewsettings.thresholds')} intro={AJS.I18n.getText('tandem.reviewsettings.thresholds.hint')}>
        <LimitFields path="thresholds" limits={draft.limits} currency={draft.currency} onChange={(limits) => onChange({ limits })} />
        <Live sentence={lanesSentence(draft)} />
        <Try draft={draft} />
      </Group>
      <Group title={AJS.I18n.getText('tandem.reviewsettings.drift')} intro={AJS.I18n.getText('tandem.reviewsettings.drift.hint')}>
        <div class="tandem-settings-columns">
          <NumberField path="drift.estimatePercent" label={AJS.I18n.getText('tandem.reviewsettings.drift.estimate')} unit="%" hint={AJS.I18n.getText('tandem.reviewsettings.drift.empty')} value={draft.drift.estimate} onChange={(estimate) => drift({ estimate })} />
          <NumberField path="drift.textPercent" label={AJS.I18n.getText('tandem.reviewsettings.drift.text')} unit="%" hint={AJS.I18n.getText('tandem.reviewsettings.drift.text.hint')} value={draft.drift.text} onChange={(text) => drift({ text })} />
        </div>
        <div class="tandem-settings-checks">
          <Check path="drift.release" label={AJS.I18n.getText('tandem.reviewsettings.drift.release')} isOn={draft.drift.release} onChange={(release) => drift({ release })} />
          <Check path="drift.components" label={AJS.I18n.getText('tandem.reviewsettings.drift.components')} isOn={draft.drift.components} onChange={(components) => drift({ components })} />
        </div>
        <Live sentence={driftSentence(draft)} />
      </Group>
    </>
  );
}

/** Limits of which reaching one is enough; empty ones are not looked at. */
export function LimitFields({ path, limits, currency, onChange }: { path: string; limits: LimitsDraft; currency: string; onChange: (limits: LimitsDraft) => void }) {
  const set = (change: Partial<LimitsDraft>): void => onChange({ ...limits, ...change });
  return (
    <div data-path={path}>
      <div class="tandem-settings-columns">
        <NumberField path={`${path}.scheduleDays`} label={AJS.I18n.getText('tandem.reviewsettings.size.schedule')} unit={AJS.I18n.getText('tandem.reviewsettings.unit.working-days')} value={limits.schedule} onChange={(schedule) => set({ schedule })} />
        <NumberField path={`${path}.effortDays`} label={AJS.I18n.getText('tandem.reviewsettings.size.effort')} unit={AJS.I18n.getText('tandem.reviewsettings.unit.person-days')} value={limits.effort} onChange={(effort) => set({ effort })} />
        <NumberField path={`${path}.cost`} label={AJS.I18n.getText('tandem.reviewsettings.size.cost')} unit={currency} value={limits.cost} onChange={(cost) => set({ cost })} />
        <NumberField path={`${path}.riskScore`} label={AJS.I18n.getText('tandem.reviewsettings.size.risk')} unit={AJS.I18n.getText('tandem.reviewsettings.unit.risk')} value={limits.risk} onChange={(risk) => set({ risk })} />
      </div>
      <ComponentPicker path={`${path}.components`} label={AJS.I18n.getText('tandem.reviewsettings.size.components')} hint={AJS.I18n.getText('tandem.reviewsettings.size.components.hint')} names={limits.components} onChange={(components) => set({ components })} />
      <RowErrors path={path} />
    </div>
  );
}

/** How an imagined change would be decided under the settings as they stand here. */
function Try({ draft }: Pick<PartProps, 'draft'>) {
  const [example, setExample] = useState<Example>(USUAL_EXAMPLE);
  const set = (change: Partial<Example>): void => setExample({ ...example, ...change });
  const { lane, why } = laneOf(draft, example);
  const box = (label: string, value: string, unit: string, change: (typed: string) => Partial<Example>) => (
    <label class="tandem-settings-try-field">{label} <input class="text short-field" type="text" inputMode="decimal" value={value} onInput={(event) => set(change(event.currentTarget.value))} /> {unit}</label>
  );
  return (
    <div class="tandem-settings-try" role="group" aria-label={AJS.I18n.getText('tandem.reviewsettings.example')}>
      <strong>{AJS.I18n.getText('tandem.reviewsettings.example')}</strong>
      <div class="tandem-settings-try-fields">
        {box(AJS.I18n.getText('tandem.reviewsettings.size.schedule'), example.schedule, AJS.I18n.getText('tandem.reviewsettings.unit.working-days'), (schedule) => ({ schedule }))}
        {box(AJS.I18n.getText('tandem.reviewsettings.size.effort'), example.effort, AJS.I18n.getText('tandem.reviewsettings.unit.person-days'), (effort) => ({ effort }))}
        {box(AJS.I18n.getText('tandem.reviewsettings.size.cost'), example.cost, draft.currency, (cost) => ({ cost }))}
        {box(AJS.I18n.getText('tandem.reviewsettings.size.risk'), example.risk, AJS.I18n.getText('tandem.reviewsettings.unit.risk'), (risk) => ({ risk }))}
        {draft.limits.components.length > 0 ? (
          <label class="tandem-settings-try-field">{AJS.I18n.getText('tandem.reviewsettings.example.touches')}{' '}
            <select class="select" value={example.components[0] ?? ''} onChange={(event) => set({ components: event.currentTarget.value === '' ? [] : [event.currentTarget.value] })}>
              <option value="">{AJS.I18n.getText('tandem.reviewsettings.none')}</option>
              {draft.limits.components.map((component) => <option key={component} value={component}>{component}</option>)}
            </select>
          </label>
        ) : null}
      </div>
      <p class="tandem-settings-verdict" aria-live="polite"><span class={`aui-lozenge ${lane === 'BOARD' ? 'aui-lozenge-inprogress' : 'aui-lozenge-success'}`}>{laneLabel(lane)}</span> {why}</p>
    </div>
  );
}

function laneLabel(lane: LaneName): string {
  switch (lane) {
    case 'BOARD': return AJS.I18n.getText('tandem.reviewsettings.lane.BOARD');
    case 'LIGHT': return AJS.I18n.getText('tandem.reviewsettings.lane.LIGHT');
    case 'AUTOMATIC': return AJS.I18n.getText('tandem.reviewsettings.lane.AUTOMATIC');
  }
}
