import type { ComponentChildren } from 'preact';

interface Aria { id: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' }

interface GroupProperties {
  id: string;
  label: string;
  hint?: string;
  problem: string | undefined;
  children: (aria: Aria) => ComponentChildren;
}

/** A field with its label, a hint and what is wrong with it; both are read out with the field. */
export function Group({ id, label, hint, problem, children }: GroupProperties) {
  const told = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field-group">
      <label for={id}>{label}</label>
      {children({ id, ...(told ? { 'aria-describedby': told } : {}), ...(problem ? { 'aria-invalid': 'true' as const } : {}) })}
      {hint && <div class="description" id={`${id}-hint`}>{hint}</div>}
      {problem && <div class="error" id={`${id}-problem`} role="alert">{problem}</div>}
    </div>
  );
}

export function SelectField({ id, label, onChange, children }: { id: string; label: string; onChange: (value: string) => void; children: ComponentChildren }) {
  return (
    <div class="field-group">
      <label for={id}>{label}</label>
      <select id={id} class="select" onChange={(event) => onChange(event.currentTarget.value)}>{children}</select>
    </div>
  );
}

export function Day({ id, label, value, problem, onChange }: { id: string; label: string; value: string; problem: string | undefined; onChange: (day: string) => void }) {
  return <Group id={id} label={label} problem={problem}>{(aria) => <input {...aria} class="text" type="date" value={value} onInput={(event) => onChange(event.currentTarget.value)} />}</Group>;
}

interface CheckProperties {
  id: string;
  checked: boolean;
  label: string;
  onChange: (isChecked: boolean) => void;
}

export function Check({ id, checked, label, onChange }: CheckProperties) {
  return (
    <span class="tandem-joint-check">
      <input class="checkbox" type="checkbox" id={id} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <label for={id}>{label}</label>
    </span>
  );
}
