import { decisionLabel, kindLabel, originLabel } from '../debt/labels';
import type { Choices, DecisionState } from '../debt/model';
import type { Query } from '../debt/requests';
import { FilterForm, FilterSelect } from '../shared/filters';

interface Props {
  query: Query;
  choices: Choices;
  onChange(change: Partial<Query>): void;
}

/** Text, component, decision, kind and origin; a change asks the server at once, typing after a short pause. */
export function Filters({ query, choices, onChange }: Props) {
  return (
    <FilterForm className="tandem-debt-filters" text={query.q} label={AJS.I18n.getText('tandem.debt.filter.text')} onSearch={(q) => onChange({ q })}>
      <FilterSelect label={AJS.I18n.getText('tandem.debt.filter.component')} any={AJS.I18n.getText('tandem.debt.filter.component.any')} name="component" value={query.component}
        options={choices.components.map((part) => [String(part.id), part.name])} onChange={(component) => onChange({ component })} />
      <FilterSelect label={AJS.I18n.getText('tandem.debt.filter.decision')} any={AJS.I18n.getText('tandem.debt.filter.decision.any')} name="decision" value={query.decision}
        options={(Object.keys(choices.decisions) as DecisionState[]).map((state) => [state, decisionLabel(state)])} onChange={(decision) => onChange({ decision })} />
      <FilterSelect label={AJS.I18n.getText('tandem.debt.filter.kind')} any={AJS.I18n.getText('tandem.debt.filter.kind.any')} name="kind" value={query.kind}
        options={choices.kinds.map((kind) => [kind, kindLabel(kind)])} onChange={(kind) => onChange({ kind })} />
      <FilterSelect label={AJS.I18n.getText('tandem.debt.filter.origin')} any={AJS.I18n.getText('tandem.debt.filter.origin.any')} name="origin" value={query.origin}
        options={choices.origins.map((origin) => [origin, originLabel(origin)])} onChange={(origin) => onChange({ origin })} />
    </FilterForm>
  );
}
