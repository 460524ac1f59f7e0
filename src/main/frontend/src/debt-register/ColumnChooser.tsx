import { useEffect, useRef, useState } from 'preact/hooks';
import { COLUMNS, columnLabel } from './columns';
import type { Column } from './columns';

/** Which columns the table has, null for the usual ones: a button with a list of boxes to tick, which Escape or a click elsewhere closes. */
export function ColumnChooser({ columns, onChange }: { columns: Column[]; onChange(columns: Column[] | null): void }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    place.current?.querySelector('input')?.focus();
    const away = (event: Event) => { if (!place.current?.contains(event.target as Node)) setOpen(false); };
    document.addEventListener('mousedown', away);
    return () => document.removeEventListener('mousedown', away);
  }, [isOpen]);
  const toggle = (column: Column, isOn: boolean) => onChange(COLUMNS.filter((one) => (one === column ? isOn : columns.includes(one))));
  return (
    <div class="tandem-debt-columns-choice" ref={place}
      onKeyDown={(event) => { if (isOpen && event.key === 'Escape') { event.stopPropagation(); setOpen(false); button.current?.focus(); } }}>
      <button ref={button} type="button" class="aui-button" aria-expanded={isOpen} aria-controls="tandem-debt-columns" onClick={() => setOpen(!isOpen)}>{AJS.I18n.getText('tandem.debt.columns')}</button>
      {isOpen && (
        <div id="tandem-debt-columns" class="tandem-debt-columns-list" role="group" aria-label={AJS.I18n.getText('tandem.debt.columns')}>
          {COLUMNS.map((column) => (
            <label key={column}><input type="checkbox" name={column} checked={columns.includes(column)} onChange={(event) => toggle(column, event.currentTarget.checked)} /> {columnLabel(column)}</label>))}
          <button type="button" class="aui-button aui-button-link" onClick={() => onChange(null)}>{AJS.I18n.getText('tandem.debt.columns.usual')}</button>
        </div>)}
    </div>
  );
}
