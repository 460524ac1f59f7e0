import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Problem } from '../shared/rest';
import { isAt } from './check';
import type { Surroundings } from './types';

/** What every part of the page needs and nobody wants to hand down: what is wrong, and what the project has to choose from. */
export interface Scene extends Surroundings { problems: Problem[] }

export const SceneContext = createContext<Scene>({ project: '', roles: [], components: [], teamRoles: [], members: {}, problems: [] });
export const useScene = (): Scene => useContext(SceneContext);

export const fieldId = (path: string): string => `tandem-settings-${path.replace(/[^A-Za-z0-9]+/g, '-')}`;

/** What is wrong with exactly this field, or with anything inside it. */
export const useProblems = (path: string): Problem[] => useScene().problems.filter((problem) => isAt(problem, path));

/** What is wrong with the field, for those who see it and for those who hear it. */
export function Errors({ path, problems }: { path: string; problems: Problem[] }) {
  return problems.length === 0 ? null : <div class="error" id={`${fieldId(path)}-error`}>{[...new Set(problems.map((problem) => problem.message))].join(' ')}</div>;
}

interface FieldProps { path: string; label: string; hint?: string | undefined; isRequired?: boolean; children: (aria: Aria) => ComponentChildren }
export interface Aria { id: string; 'aria-describedby': string | undefined; 'aria-invalid': 'true' | undefined }

/** A labelled field with one line of explanation and what is wrong with it; the control gets the names that tie them together. */
export function Field({ path, label, hint, isRequired, children }: FieldProps) {
  const problems = useProblems(path);
  const id = fieldId(path);
  const described = [problems.length > 0 ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter((one) => one !== '').join(' ');
  return (
    <div class="field-group" data-path={path}>
      <label for={id} id={`${id}-label`}>{label}{isRequired ? <span class="aui-icon icon-required" aria-hidden="true" /> : null}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problems.length > 0 ? 'true' : undefined })}
      <Errors path={path} problems={problems} />
      {hint ? <div class="description" id={`${id}-hint`}>{hint}</div> : null}
    </div>
  );
}

interface TextProps { path: string; label: string; value: string; onChange: (value: string) => void; hint?: string; isRequired?: boolean; maxLength?: number }

export function TextField({ value, onChange, maxLength, ...field }: TextProps) {
  return <Field {...field}>{(aria) => <input {...aria} class="text full-width-field" type="text" maxLength={maxLength ?? 255} value={value} onInput={(event) => onChange(event.currentTarget.value)} />}</Field>;
}

export function LongField({ value, onChange, rows, ...field }: Omit<TextProps, 'maxLength'> & { rows: number }) {
  return <Field {...field}>{(aria) => <textarea {...aria} class="textarea full-width-field" rows={rows} value={value} onInput={(event) => onChange(event.currentTarget.value)} />}</Field>;
}

/** A number that may stay empty, with its unit behind it. */
export function NumberField({ value, onChange, unit, ...field }: TextProps & { unit?: string }) {
  return (
    <Field {...field}>{(aria) => (
      <span class="tandem-settings-number">
        <input {...aria} class="text short-field" type="text" inputMode="decimal" autocomplete="off" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
        {unit ? <span class="tandem-settings-unit">{unit}</span> : null}
      </span>)}
    </Field>
  );
}

export interface Choice { value: string; label: string }

export function SelectField({ value, onChange, choices, ...field }: TextProps & { choices: Choice[] }) {
  const known = choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label: value }];
  return (
    <Field {...field}>{(aria) => (
      <select {...aria} class="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {known.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
      </select>)}
    </Field>
  );
}

export function DayField({ value, onChange, ...field }: TextProps) {
  return <Field {...field}>{(aria) => <input {...aria} class="text tandem-settings-day" type="date" min="2000-01-01" max="2199-12-31" value={value} onInput={(event) => onChange(event.currentTarget.value)} />}</Field>;
}

export function Check({ path, label, hint, isOn, onChange }: { path: string; label: string; hint?: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  const id = fieldId(path);
  return (
    <div class="checkbox" data-path={path}>
      <input class="checkbox" type="checkbox" id={id} checked={isOn} aria-describedby={hint ? `${id}-hint` : undefined} onChange={(event) => onChange(event.currentTarget.checked)} />
      <label for={id}>{label}</label>
      {hint ? <div class="description" id={`${id}-hint`}>{hint}</div> : null}
    </div>
  );
}

/** What the settings beside it mean for this board, kept up to date while they change. */
export function Live({ sentence }: { sentence: { text: string; isWrong?: boolean } }) {
  return <p class={`tandem-settings-live${sentence.isWrong ? ' tandem-settings-live-wrong' : ''}`} aria-live="polite">{sentence.text}</p>;
}
