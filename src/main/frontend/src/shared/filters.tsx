import { useEffect, useRef, useState } from 'preact/hooks';

const TYPING_PAUSE = 300;

/** A list's filters: a search box that asks after a short pause or at once on Enter, and whatever choices stand beside it. */
export function FilterForm({ className, text, label, onSearch, children }: { className: string; text: string; label: string; onSearch(text: string): void; children: preact.ComponentChildren }) {
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (value: string): void => {
    setTyped(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(value.trim()), TYPING_PAUSE);
  };
  return (
    <form class={`aui ${className}`} role="search" onSubmit={(event) => { event.preventDefault(); clearTimeout(timer.current); onSearch(typed.trim()); }}>
      <input class="text" type="search" value={typed} placeholder={label} aria-label={label} maxLength={255} onInput={(event) => type(event.currentTarget.value)} />
      {children}
    </form>
  );
}

/** One choice of a filter; the first option lets everything pass. */
export function FilterSelect({ label, any, name, value, options, onChange }: { label: string; any: string; name: string; value: string; options: [string, string][]; onChange(value: string): void }) {
  return (
    <select class="select" name={name} aria-label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{any}</option>
      {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
    </select>
  );
}
