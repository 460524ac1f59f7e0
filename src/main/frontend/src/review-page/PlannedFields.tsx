import type { Problem } from '../shared/rest';
import { Field, fieldId, TextField } from './fields';
import type { Draft } from './state';

interface Props { draft: Draft; problems: Problem[]; set: (change: Partial<Draft>) => void }

/** When the change is to be made, and by whom. All of it may stay open. */
export function PlannedFields({ draft, problems, set }: Props) {
  return (
    <div class="tandem-review-columns">
      <DayField path="planned.from" label={AJS.I18n.getText('tandem.calendar.planned.from')} problems={problems} value={draft.plannedFrom} onChange={(plannedFrom) => set({ plannedFrom })} />
      <DayField path="planned.to" label={AJS.I18n.getText('tandem.calendar.planned.to')} problems={problems} value={draft.plannedTo} min={draft.plannedFrom} onChange={(plannedTo) => set({ plannedTo })} />
      <TextField path="planned.implementer" label={AJS.I18n.getText('tandem.calendar.planned.implementer')} hint={AJS.I18n.getText('tandem.calendar.planned.implementer.hint')} problems={problems} value={draft.implementer} onChange={(implementer) => set({ implementer })} />
    </div>
  );
}

function DayField({ value, min, onChange, ...field }: { path: string; label: string; problems: Problem[]; value: string; min?: string; onChange: (value: string) => void }) {
  return (
    <Field {...field}>
      <input id={fieldId(field.path)} class="text" type="date" value={value} min={min || undefined} onInput={(event) => onChange(event.currentTarget.value)} />
    </Field>
  );
}
