import { useEffect, useRef, useState } from 'preact/hooks';
import { decisionLabel, decisionLozenge, number } from '../debt/labels';
import type { Choices, Debt, DecisionState } from '../debt/model';

interface NumberCellProps {
  value: number;
  suffix?: string;
  label: string;
  mayWrite: boolean;
  onSave(value: number): void;
}

/** A number that turns into a field when it is clicked or Enter is pressed on it: Enter saves, Escape leaves it. */
export function NumberCell({ value, suffix, label, mayWrite, onSave }: NumberCellProps) {
  const [text, setText] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = text !== null;
  useEffect(() => { if (isOpen) field.current?.select(); }, [isOpen]);
  const shown = <>{number(value)}{suffix && <span class="tandem-debt-aside"> {suffix}</span>}</>;
  if (!mayWrite) return shown;
  if (text === null) return <button ref={button} type="button" class="tandem-debt-inline" aria-label={`${label}: ${number(value)}`} onClick={() => setText(String(value))}>{shown}</button>;
  const finish = () => {
    const typed = Number(text.trim().replace(',', '.'));
    setText(null);
    if (text.trim() !== '' && !Number.isNaN(typed) && typed !== value) onSave(typed);
    setTimeout(() => button.current?.focus());
  };
  return (
    <input ref={field} class="text tandem-debt-inline-field" type="text" inputMode="decimal" aria-label={label} value={text} onInput={(event) => setText(event.currentTarget.value)}
      onBlur={() => setText(null)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') { event.preventDefault(); finish(); }
        if (event.key === 'Escape') { setText(null); setTimeout(() => button.current?.focus()); }
      }} />
  );
}

interface DecisionCellProps {
  debt: Debt;
  choices: Choices;
  onDecide(state: DecisionState): void;
}

/** The decision in force as a lozenge; people who may write change it in place. */
export function DecisionCell({ debt, choices, onDecide }: DecisionCellProps) {
  const { state, until } = debt.decision;
  const next = choices.decisions[state].filter((other) => other !== state);
  return (
    <div class="tandem-debt-decision">
      {choices.mayWrite
        ? (
          <span class={`aui-lozenge ${decisionLozenge(state)} tandem-debt-decision-choice`}>
            <select aria-label={AJS.I18n.getText('tandem.debt.cell.edit.decision', debt.title)} value={state} onKeyDown={(event) => event.stopPropagation()}
              onChange={(event) => { const chosen = event.currentTarget.value as DecisionState; event.currentTarget.value = state; onDecide(chosen); }}>
              {[state, ...next].map((other) => <option key={other} value={other}>{decisionLabel(other)}</option>)}
            </select>
          </span>)
        : <span class={`aui-lozenge ${decisionLozenge(state)}`}>{decisionLabel(state)}</span>}
      {state === 'ACCEPTED' && until && <div class="tandem-debt-aside" title={debt.decision.reason}>{AJS.I18n.getText('tandem.debt.cell.until', until)}</div>}
    </div>
  );
}

/** A figure that shows its formula when the pointer or the focus is on it. */
export function Explained({ value, formula }: { value: string; formula: string }) {
  return (
    <span class="tandem-debt-explained" tabIndex={0} aria-label={`${value}. ${formula}`}>
      {value}
      <span class="tandem-debt-formula" role="tooltip">{formula}</span>
    </span>
  );
}
