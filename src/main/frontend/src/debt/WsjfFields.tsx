import type { Problem } from '../shared/rest';
import type { Draft } from './draft';
import { Choice, Errors, Field, problemsOf } from './fields';
import { number } from './format';
import { POINTS } from './model';

type Part = 'value' | 'urgency' | 'riskReduction' | 'size';

interface Props {
  draft: Draft;
  /** Whether the points are worth showing at once: the project works with them, or the item has some. */
  isOpen: boolean;
  problems: Problem[];
  onChange(change: Partial<Draft>): void;
}

const OPTIONS: (readonly [string, string])[] = [['', '–'], ...POINTS.map((points) => [String(points), String(points)] as const)];

/** Relative points for teams that set their order by WSJF. */
export function WsjfFields({ draft, isOpen, problems, onChange }: Props) {
  const part = (name: Part, label: string) => (
    <Field label={label} problems={problemsOf(problems, `wsjf.${name}`)}>{(aria) => <Choice aria={aria} value={draft[name]} options={OPTIONS} onChange={(points) => onChange({ [name]: points })} />}</Field>
  );
  const general = problems.filter((problem) => problem.field === 'wsjf');
  return (
    <details class="tandem-debt-wsjf" open={isOpen || problems.length > 0}>
      <summary>{AJS.I18n.getText('tandem.debt.form.wsjf')}</summary>
      <div class="description">{AJS.I18n.getText('tandem.debt.form.wsjf.help')}</div>
      <div class="tandem-debt-columns">
        {part('value', AJS.I18n.getText('tandem.debt.wsjf.value'))}
        {part('urgency', AJS.I18n.getText('tandem.debt.wsjf.urgency'))}
        {part('riskReduction', AJS.I18n.getText('tandem.debt.wsjf.risk'))}
        {part('size', AJS.I18n.getText('tandem.debt.wsjf.size'))}
      </div>
      <Errors problems={general} />
      {score(draft) !== null && <p class="tandem-debt-preview" role="status">{AJS.I18n.getText('tandem.debt.form.wsjf.score', number(score(draft)!, 2))}</p>}
    </details>
  );
}

/** (value + urgency + risk reduction) ÷ size, once all four are chosen. */
function score(draft: Draft): number | null {
  const [value, urgency, riskReduction, size] = [draft.value, draft.urgency, draft.riskReduction, draft.size].map(Number);
  return value && urgency && riskReduction && size ? (value + urgency + riskReduction) / size : null;
}
