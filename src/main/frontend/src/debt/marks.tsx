import { decisionLabel, decisionLozenge, severityLabel } from './labels';
import type { DecisionState, Severity } from './model';

export function DecisionLozenge({ state }: { state: DecisionState }) {
  return <span class={`aui-lozenge ${decisionLozenge(state)}`}>{decisionLabel(state)}</span>;
}

export function SeverityMark({ severity }: { severity: Severity }) {
  return <span class={`tandem-debt-severity tandem-debt-severity-${severity.toLowerCase()}`}>{severityLabel(severity)}</span>;
}

/** A figure that shows its formula when the pointer or the focus is on it. */
export function Explained({ value, formula }: { value: string; formula: string }) {
  return (
    <span class="tandem-debt-explained" data-stop tabIndex={0} aria-label={`${value}. ${formula}`}>
      {value}
      <span class="tandem-debt-formula" role="tooltip">{formula}</span>
    </span>
  );
}
