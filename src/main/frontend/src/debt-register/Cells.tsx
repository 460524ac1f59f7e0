import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { number, numberOf } from '../debt/format';

interface NumberCellProps {
  value: number;
  /** What stands there while nobody types. */
  children: ComponentChildren;
  label: string;
  mayWrite: boolean;
  onSave(value: number): void;
}

/** Gives the focus back to the button once the field is gone. */
function useOpen<T extends HTMLElement>() {
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<T>(null);
  return { button, field, back: () => setTimeout(() => button.current?.focus()) };
}

/** A number that turns into a field when it is clicked or Enter is pressed on it: Enter saves, Escape leaves it. */
export function NumberCell({ value, children, label, mayWrite, onSave }: NumberCellProps) {
  const [text, setText] = useState<string | null>(null);
  const { button, field, back } = useOpen<HTMLInputElement>();
  const isOpen = text !== null;
  useEffect(() => { if (isOpen) field.current?.select(); }, [isOpen]);
  if (!mayWrite) return <>{children}</>;
  if (text === null) return <button ref={button} type="button" data-stop class="tandem-debt-inline" aria-label={`${label}: ${number(value)}`} onClick={() => setText(String(value))}>{children}</button>;
  const typed = numberOf(text);
  const finish = () => {
    if (text.trim() !== '' && typed === null) return;
    setText(null);
    if (typed !== null && typed !== value) onSave(typed);
    back();
  };
  return (
    <input ref={field} class="text tandem-debt-inline-field" type="text" inputMode="decimal" aria-label={label} aria-invalid={text.trim() !== '' && typed === null} value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={() => setText(null)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') { event.preventDefault(); finish(); }
        if (event.key === 'Escape') { setText(null); back(); }
      }} />
  );
}

interface SelectCellProps {
  value: string;
  options: readonly (readonly [string, string])[];
  children: ComponentChildren;
  label: string;
  mayWrite: boolean;
  onSave(value: string): void;
}

/** A choice that turns into a select in place: choosing saves, Escape leaves it. */
export function SelectCell({ value, options, children, label, mayWrite, onSave }: SelectCellProps) {
  const [isOpen, setOpen] = useState(false);
  const { button, field, back } = useOpen<HTMLSelectElement>();
  useEffect(() => {
    if (!isOpen || !field.current) return;
    field.current.focus();
    try {
      // With the list open, the arrow keys look through it and only Enter chooses.
      field.current.showPicker?.();
    } catch {
      // The select itself is there all the same.
    }
  }, [isOpen]);
  if (!mayWrite) return <>{children}</>;
  if (!isOpen) return <button ref={button} type="button" data-stop class="tandem-debt-inline" aria-label={`${label}: ${options.find(([key]) => key === value)?.[1] ?? ''}`} onClick={() => setOpen(true)}>{children}</button>;
  const close = () => { setOpen(false); back(); };
  return (
    <select ref={field} class="select tandem-debt-inline-select" aria-label={label} value={value} onBlur={() => setOpen(false)}
      onChange={(event) => { const chosen = event.currentTarget.value; close(); if (chosen !== value) onSave(chosen); }}
      onKeyDown={(event) => { event.stopPropagation(); if (event.key === 'Escape') close(); }}>
      {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
    </select>
  );
}
