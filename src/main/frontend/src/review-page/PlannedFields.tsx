import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Problem } from '../shared/rest';
import { ConflictPreview } from './Conflicts';
import { Field, fieldId, TextField } from './fields';
import type { Draft } from './state';

interface Props { draft: Draft; problems: Problem[]; set: (change: Partial<Draft>) => void }

/** The issue the proposal is for, and its review once there is one: what its days would collide with depends on them. */
export const PlannedFor = createContext<{ issueKey: string; review?: number | undefined }>({ issueKey: '' });

/** When the change is to be made, and by whom. All of it may stay open. */
export function PlannedFields({ draft, problems, set }: Props) {
  const { issueKey, review } = useContext(PlannedFor);
  return (
    <>
      <div class="tandem-review-columns">
        <DayField path="planned.from" label={AJS.I18n.getText('tandem.calendar.planned.from')} problems={problems} value={draft.plannedFrom} onChange={(plannedFrom) => set({ plannedFrom })} />
        <DayField path="planned.to" label={AJS.I18n.getText('tandem.calendar.planned.to')} problems={problems} value={draft.plannedTo} min={draft.plannedFrom} onChange={(plannedTo) => set({ plannedTo })} />
        <TextField path="planned.implementer" label={AJS.I18n.getText('tandem.calendar.planned.implementer')} hint={AJS.I18n.getText('tandem.calendar.planned.implementer.hint')} problems={problems} value={draft.implementer} onChange={(implementer) => set({ implementer })} />
      </div>
      {issueKey !== '' && <ConflictPreview plan={{ issueKey, review, type: draft.type, from: draft.plannedFrom, to: draft.plannedTo, implementer: draft.implementer, components: draft.components, release: draft.release }} />}
    </>
  );
}

function DayField({ value, min, onChange, ...field }: { path: string; label: string; problems: Problem[]; value: string; min?: string; onChange: (value: string) => void }) {
  return (
    <Field {...field}>
      <input id={fieldId(field.path)} class="text" type="date" value={value} {...(min ? { min } : {})} onInput={(event) => onChange(event.currentTarget.value)} />
    </Field>
  );
}
