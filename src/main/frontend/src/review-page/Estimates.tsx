import { money, number, spread } from '../review/format';
import type { Money } from '../review/types';
import type { Problem } from '../shared/rest';
import { fieldId, NumberBox, problemsAt } from './fields';
import { type Bias, costOf, estimateProblem } from './preview';
import { type Draft, pert } from './state';

type Three = [string, string, string];

interface Props { draft: Draft; problems: Problem[]; bias: Bias[]; rate: Money | undefined; set: (change: Partial<Draft>) => void }

/** Schedule, effort and cost, with what they come to and how wrong such estimates were before. */
export function EstimateTable({ draft, problems, bias, rate, set }: Props) {
  const cost = costOf(draft, rate);
  return (
    <table class="aui tandem-review-estimates">
      <thead><tr>
        <th scope="col"><span class="assistive">{AJS.I18n.getText('tandem.review.impact')}</span></th>
        <th scope="col">{AJS.I18n.getText('tandem.review.field.low')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.review.field.likely')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.review.field.high')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.review.field.expected')}</th>
      </tr></thead>
      <tbody>
        <EstimateRow path="impact.schedule" label={AJS.I18n.getText('tandem.review.field.schedule')} values={draft.schedule} problems={problems} hint={biasHint(bias, 'SCHEDULE')} onChange={(schedule) => set({ schedule })} />
        <EstimateRow path="impact.effort" label={AJS.I18n.getText('tandem.review.field.effort')} values={draft.effort} problems={problems} hint={biasHint(bias, 'EFFORT')} onChange={(effort) => set({ effort })} />
        <tr>
          <th scope="row"><label for={fieldId('impact.otherCost')}>{AJS.I18n.getText('tandem.review.field.other-cost')}</label><Hint text={biasHint(bias, 'COST')} /></th>
          <td colSpan={3}>
            <NumberBox id={fieldId('impact.otherCost')} label={AJS.I18n.getText('tandem.review.field.other-cost')} value={draft.otherCost} onChange={(otherCost) => set({ otherCost })} />
            {problemsAt(problems, 'impact.otherCost').map((problem) => <div class="error" role="alert">{problem.message}</div>)}
          </td>
          <td class="tandem-review-expected" id="tandem-review-cost">{cost ? <Cost days={cost.days} rate={rate!} amount={cost.amount} /> : '–'}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** A cost without a rate leaves the effort out; that is said, not hidden. */
function Cost({ days, rate, amount }: { days: number; rate: Money; amount: Money }) {
  const how = Number(rate.amount) === 0 ? AJS.I18n.getText('tandem.review.field.no-rate') : AJS.I18n.getText('tandem.plan.cost', number(days), money(rate));
  return <><strong>{money(amount)}</strong><div class="tandem-review-quiet">{how}</div></>;
}

function EstimateRow({ path, label, values, problems, hint, onChange }: { path: string; label: string; values: Three; problems: Problem[]; hint: string | undefined; onChange: (values: Three) => void }) {
  const expected = pert(values);
  const names = [AJS.I18n.getText('tandem.review.field.low'), AJS.I18n.getText('tandem.review.field.likely'), AJS.I18n.getText('tandem.review.field.high')];
  const with_ = (place: number, value: string): Three => values.map((old, index) => (index === place ? value : old)) as Three;
  const wrong = estimateProblem(values);
  const own = wrong ? [] : problemsAt(problems, path);
  return (
    <tr>
      <th scope="row">
        {label}
        {wrong && <div class="error" role="alert">{wrong === 'order' ? AJS.I18n.getText('tandem.error.impact.schedule.order') : AJS.I18n.getText('tandem.error.number.between', 0, 10000)}</div>}
        {own.map((problem) => <div class="error" role="alert">{problem.message}</div>)}
        <Hint text={hint} />
      </th>
      {['low', 'likely', 'high'].map((point, place) => (
        <td><NumberBox id={fieldId(`${path}.${point}`)} label={`${label}: ${names[place]}`} value={values[place]!} invalid={wrong !== undefined} onChange={(value) => onChange(with_(place, value))} /></td>
      ))}
      <td class="tandem-review-expected">{expected ? spread(expected.mean, expected.deviation) : '–'}</td>
    </tr>
  );
}

function Hint({ text }: { text: string | undefined }) {
  return text ? <div class="tandem-review-quiet tandem-review-bias">{text}</div> : null;
}

/** How earlier assessments of this kind came out; nothing while there are too few to say. */
export function biasHint(bias: Bias[], dimension: Bias['dimension']): string | undefined {
  const found = bias.find((one) => one.dimension === dimension);
  if (!found) return undefined;
  const percent = Math.round(Math.abs(found.bias) * 100);
  if (percent === 0) return AJS.I18n.getText('tandem.plan.bias.none', found.sampleSize);
  return found.bias > 0 ? AJS.I18n.getText('tandem.plan.bias.over', percent, found.sampleSize) : AJS.I18n.getText('tandem.plan.bias.under', percent, found.sampleSize);
}
