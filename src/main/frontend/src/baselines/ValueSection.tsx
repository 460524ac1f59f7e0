import { number, valueOf } from './labels';
import type { Figure, Value } from './model';
import { ValueChart } from './ValueChart';

const LOOK: Record<string, string> = { GOOD: ' tandem-baseline-good', WATCH: ' tandem-baseline-watch', BAD: ' tandem-baseline-bad' };

/** What the baseline's work is worth: figures, curves, and what is missing to say more. */
export function ValueSection({ value }: { value: Value }) {
  const said = value.figures.filter((figure) => figure.value !== undefined);
  const silent = value.figures.filter((figure) => figure.value === undefined);
  return (
    <section aria-labelledby="tandem-baseline-value-title">
      <h3 id="tandem-baseline-value-title">{AJS.I18n.getText('tandem.baseline.value')}</h3>
      {said.length > 0 && <dl class="tandem-baseline-tiles">{said.map((figure) => <Tile figure={figure} />)}</dl>}
      {value.counted !== undefined && <p class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.value.coverage', number(value.counted), number(value.issues))}</p>}
      <ValueChart value={value} />
      {silent.length > 0 && <Silent figures={silent} />}
    </section>
  );
}

function Tile({ figure }: { figure: Figure }) {
  return <div class={`tandem-baseline-tile${LOOK[figure.status] ?? ''}`} title={figure.formula} data-figure={figure.key}><dt>{figure.name}</dt><dd><strong>{valueOf(figure)}</strong>{statusText(figure.status)}</dd></div>;
}

function statusText(status: string): string {
  switch (status) {
    case 'GOOD': return AJS.I18n.getText('tandem.baseline.status.GOOD');
    case 'WATCH': return AJS.I18n.getText('tandem.baseline.status.WATCH');
    case 'BAD': return AJS.I18n.getText('tandem.baseline.status.BAD');
    default: return '';
  }
}

/** Figures without a value, together where the same is missing. */
function Silent({ figures }: { figures: Figure[] }) {
  const reasons = new Map<string, string[]>();
  figures.forEach((figure) => figure.missing.forEach((reason) => reasons.set(reason, [...(reasons.get(reason) ?? []), figure.name])));
  return <ul class="tandem-baseline-missing">{[...reasons].map(([reason, names]) => <li><span>{reason}</span> <span class="tandem-baseline-quiet">{names.join(' · ')}</span></li>)}</ul>;
}
