import type { ComponentChildren } from 'preact';
import { type Problem, RestError } from '../shared/rest';

export const problemsOf = (failure: unknown): Problem[] => (failure instanceof RestError ? failure.problems : [{ code: 'unknown', message: String(failure) }]);

/** A field with its label, a hint, and what the server found wrong with it. */
export function Field({ id, name, label, hint, problems, children }: { id: string; name: string; label: string; hint?: string; problems: Problem[]; children: ComponentChildren }) {
  return (
    <div class="field-group">
      <label for={id}>{label}</label>
      {children}
      {hint && <div class="description">{hint}</div>}
      {problems.filter((problem) => problem.field === name).map((problem) => <div class="error" role="alert">{problem.message}</div>)}
    </div>
  );
}

/** What is wrong with the whole, or with a field that is not on the form. */
export function Others({ problems, fields }: { problems: Problem[]; fields: string[] }) {
  const others = problems.filter((problem) => problem.field === undefined || !fields.includes(problem.field));
  return others.length === 0 ? null : <div class="aui-message aui-message-error" role="alert">{others.map((problem) => <p>{problem.message}</p>)}</div>;
}
