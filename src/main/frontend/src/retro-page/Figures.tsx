import { causeLabel, number, signed } from './labels';
import { CAUSES, largest } from './model';
import type { Findings } from './model';

/** Plan against fact in four figures, and the causes as bars that add up to the deviation. */
export function Figures({ findings }: { findings: Findings }) {
  const late = findings.deviation > 0;
  const causes = [...CAUSES.map((cause) => [causeLabel(cause), findings.causes[cause]] as const), [causeLabel('estimateError'), findings.causes.estimateError] as const];
  const scale = largest(causes.map(([, days]) => days));
  return (
    <div class="tandem-retro-columns tandem-retro-figures">
      <div>
        <h2>{AJS.I18n.getText('tandem.retro.ui.figures')}</h2>
        <dl class="tandem-retro-tiles">
          <Tile name={AJS.I18n.getText('tandem.retro.ui.figure.planned')} value={number(findings.planned)} unit={AJS.I18n.getText('tandem.retro.ui.days')} />
          <Tile name={AJS.I18n.getText('tandem.retro.ui.figure.actual')} value={number(findings.actual)} unit={AJS.I18n.getText('tandem.retro.ui.days')} />
          <Tile name={AJS.I18n.getText('tandem.retro.ui.figure.deviation')} value={signed(findings.deviation)} tone={late ? 'bad' : 'good'}
            unit={late ? AJS.I18n.getText('tandem.retro.ui.figure.late') : findings.deviation < 0 ? AJS.I18n.getText('tandem.retro.ui.figure.early') : AJS.I18n.getText('tandem.retro.ui.days')} />
          <Tile name={AJS.I18n.getText('tandem.retro.ui.figure.finished')} value={AJS.I18n.getText('tandem.retro.ui.figure.of', findings.finished, findings.issues.length)}
            unit={`${AJS.I18n.getText('tandem.retro.ui.figure.reopened')}: ${findings.reopened}`} />
        </dl>
      </div>
      <div>
        <h2>{AJS.I18n.getText('tandem.retro.ui.causes')}</h2>
        <table class="tandem-retro-causes">
          <tbody>
            {causes.map(([name, days]) => (
              <tr key={name}><th scope="row">{name}</th><td class="tandem-retro-number">{number(days)}</td>
                <td class="tandem-retro-bar"><meter class={days < 0 ? 'tandem-retro-negative' : ''} min={0} max={scale} value={Math.abs(days)} aria-hidden="true" /></td></tr>))}
            <tr class="tandem-retro-sum"><th scope="row">{AJS.I18n.getText('tandem.retro.ui.cause.sum')}</th><td class="tandem-retro-number">{number(findings.deviation)}</td><td>{AJS.I18n.getText('tandem.retro.ui.days')}</td></tr>
          </tbody>
        </table>
        <p class="tandem-retro-quiet">{AJS.I18n.getText('tandem.retro.ui.causes.help', findings.comparable, findings.issues.length)}</p>
      </div>
    </div>
  );
}

function Tile({ name, value, unit, tone }: { name: string; value: string; unit: string; tone?: 'good' | 'bad' }) {
  return <div class={tone ? `tandem-retro-${tone}` : ''}><dt>{name}</dt><dd>{value}<span>{unit}</span></dd></div>;
}
