import type { ComponentChildren } from 'preact';
import type { Problem } from '../shared/rest';

/** What a field needs to show its own problem. `path` is the field's name in the API. */
export interface FieldProps { path: string; label: string; problems: Problem[]; hint?: string | undefined; required?: boolean; children: ComponentChildren }

export const problemsAt = (problems: Problem[], path: string): Problem[] => problems.filter((problem) => problem.field === path || problem.field?.startsWith(`${path}.`));

export const fieldId = (path: string): string => `tandem-${path.replace(/[^A-Za-z0-9]+/g, '-')}`;

export function Field({ path, label, problems, hint, required, children }: FieldProps) {
  const own = problemsAt(problems, path);
  return (
    <div class="field-group">
      <label for={fieldId(path)}>{label}{required && <span class="aui-icon icon-required" />}</label>
      {children}
      {hint && <div class="description">{hint}</div>}
      {own.map((problem) => <div class="error" role="alert">{problem.message}</div>)}
    </div>
  );
}

interface TextProps { path: string; label: string; problems: Problem[]; value: string; onChange: (value: string) => void; hint?: string; required?: boolean }

export function TextField({ value, onChange, ...field }: TextProps) {
  return (
    <Field {...field}>
      <input id={fieldId(field.path)} class="text full-width-field" type="text" value={value} maxLength={255} onInput={(event) => onChange(event.currentTarget.value)} />
    </Field>
  );
}

export function LongField({ value, onChange, rows, ...field }: TextProps & { rows: number }) {
  return (
    <Field {...field}>
      <textarea id={fieldId(field.path)} class="textarea full-width-field" rows={rows} value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </Field>
  );
}

/** A number that may stay empty. */
export function NumberBox({ id, label, value, invalid, onChange }: { id: string; label: string; value: string; invalid?: boolean; onChange: (value: string) => void }) {
  return <input id={id} class="text short-field" type="text" inputMode="decimal" aria-label={label} aria-invalid={invalid ? true : undefined} value={value} onInput={(event) => onChange(event.currentTarget.value)} />;
}

/** Problems that belong to no field on the page. */
export function Problems({ problems, fields }: { problems: Problem[]; fields: string[] }) {
  const rest = problems.filter((problem) => !fields.some((path) => problem.field === path || problem.field?.startsWith(`${path}.`)));
  if (rest.length === 0) return null;
  return <div class="aui-message aui-message-error" role="alert">{rest.map((problem) => <p>{problem.message}</p>)}</div>;
}
