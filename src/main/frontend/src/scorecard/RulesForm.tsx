import { NumberField } from './CriterionForm';
import { effectText } from './labels';
import type { Criteria, Effect } from './model';

interface Props { criteria: Criteria; onChange(criteria: Criteria): void }

/** From when on there is an overall score, and what a low one means for changes. */
export function RulesForm({ criteria, onChange }: Props) {
  const set = (change: Partial<Effect>): void => onChange({ ...criteria, effect: { ...criteria.effect, ...change } });
  return (
    <div class="tandem-scorecard-fields">
      <NumberField name="leastPercent" label={AJS.I18n.getText('tandem.scorecard.rules.least')} value={criteria.leastPercent} onNumber={(leastPercent) => onChange({ ...criteria, leastPercent })} />
      <label><input type="checkbox" name="effect" checked={criteria.effect.on} onChange={(event) => set({ on: event.currentTarget.checked })} /> {AJS.I18n.getText('tandem.scorecard.rules.on')}</label>
      {criteria.effect.on && (
        <div class="tandem-scorecard-row">
          <NumberField name="below" label={AJS.I18n.getText('tandem.scorecard.rules.below')} value={criteria.effect.below} onNumber={(below) => set({ below })} />
          <NumberField name="likelihoodSteps" label={AJS.I18n.getText('tandem.scorecard.rules.steps')} value={criteria.effect.likelihoodSteps} onNumber={(likelihoodSteps) => set({ likelihoodSteps })} />
          <NumberField name="highFactor" label={AJS.I18n.getText('tandem.scorecard.rules.factor')} value={criteria.effect.highFactor} onNumber={(highFactor) => set({ highFactor })} />
        </div>)}
      <p class="tandem-scorecard-quiet">{effectText(criteria.effect)}</p>
    </div>
  );
}

/** Which project on the code server holds each component's code. */
export function CodeForm({ criteria, onChange }: Props) {
  if (criteria.codeProjects.length === 0 && criteria.code.every((code) => !code.codeProject)) return <p class="tandem-scorecard-quiet">{AJS.I18n.getText('tandem.scorecard.code.none')}</p>;
  const choose = (component: number, codeProject: string): void => onChange({ ...criteria, code: criteria.code.map((code) => (code.component === component ? { ...code, codeProject } : code)) });
  return (
    <>
      <p class="tandem-scorecard-quiet">{AJS.I18n.getText('tandem.scorecard.code.how')}</p>
      <table class="aui tandem-scorecard-code">
        <thead><tr><th scope="col">{AJS.I18n.getText('tandem.scorecard.column.component')}</th><th scope="col">{AJS.I18n.getText('tandem.scorecard.code.project')}</th><th scope="col">{AJS.I18n.getText('tandem.scorecard.code.used')}</th></tr></thead>
        <tbody>{criteria.code.map((code) => (
          <tr key={code.component}>
            <th scope="row">{code.componentName}</th>
            <td>{criteria.mayEdit ? (
              <select class="select" aria-label={AJS.I18n.getText('tandem.scorecard.code.of', code.componentName)} value={code.codeProject ?? ''} onChange={(event) => choose(code.component, event.currentTarget.value)}>
                <option value="">{AJS.I18n.getText('tandem.scorecard.code.alike')}</option>
                {[...new Set([...criteria.codeProjects, ...(code.codeProject ? [code.codeProject] : [])])].map((key) => <option key={key} value={key}>{key}</option>)}
              </select>) : code.codeProject ?? AJS.I18n.getText('tandem.scorecard.code.alike')}</td>
            <td>{code.found ?? '–'}</td>
          </tr>))}
        </tbody>
      </table>
    </>
  );
}
