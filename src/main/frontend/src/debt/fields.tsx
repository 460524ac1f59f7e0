import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Problem } from '../shared/rest';

let fields = 0;

// Preact's own ids are unique within one root only, and a page holds several.
export function useFieldId(): string {
  const id = useRef('');
  if (id.current === '') id.current = `tandem-debt-field-${++fields}`;
  return id.current;
}

export interface Aria {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

interface FieldProps {
  label: string;
  help?: string | undefined;
  problems?: Problem[] | undefined;
  isRequired?: boolean | undefined;
  children(aria: Aria): ComponentChildren;
}

/** A labelled control with what helps and what is wrong with it, for those who see it and for those who hear it. */
export function Field({ label, help, problems = [], isRequired, children }: FieldProps) {
  const id = useFieldId();
  const described = [problems.length > 0 ? `${id}-error` : '', help ? `${id}-help` : ''].filter((one) => one !== '').join(' ');
  return (
    <div class="field-group">
      <label for={id}>{label}{isRequired && <span class="tandem-debt-required" aria-hidden="true">*</span>}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problems.length > 0 ? 'true' : undefined })}
      <Errors problems={problems} id={`${id}-error`} />
      {help && <div class="description" id={`${id}-help`}>{help}</div>}
    </div>
  );
}

export function Errors({ problems, id }: { problems: Problem[]; id?: string }) {
  return problems.length === 0 ? null : <div class="error" role="alert" id={id}>{[...new Set(problems.map((problem) => problem.message))].join(' ')}</div>;
}

interface ChoiceProps<T extends string> {
  aria: Aria;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange(value: T): void;
}

/** A select with its options as pairs of value and text. */
export function Choice<T extends string>({ aria, value, options, onChange }: ChoiceProps<T>) {
  return (
    <select {...aria} class="select" value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
      {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
    </select>
  );
}

/** A day; the browser's own calendar helps. */
export function DayInput({ aria, value, onInput }: { aria: Aria; value: string; onInput(value: string): void }) {
  return <input {...aria} class="text" type="date" value={value} onInput={(event) => onInput(event.currentTarget.value)} />;
}

/** The problems about these fields or about anything inside them. */
export function problemsOf(problems: Problem[], ...names: string[]): Problem[] {
  return problems.filter((problem) => problem.field !== undefined && names.some((name) => problem.field === name || problem.field!.startsWith(`${name}.`) || problem.field!.startsWith(`${name}[`)));
}
