import { useState } from 'preact/hooks';
import { decisionLabel, kindLabel, originLabel, severityLabel } from '../debt/labels';
import type { Choices, DecisionState } from '../debt/model';
import { isFiltered, NO_FILTERS } from '../debt/requests';
import type { Query } from '../debt/requests';
import { FilterForm, FilterSelect } from '../shared/filters';

interface Props {
  query: Query;
  choices: Choices;
  onChange(change: Partial<Query>): void;
}

/** What the register is narrowed by; a change asks the server at once, typing after a short pause. The rarer ones stay away until they are asked for. */
export function Filters({ query, choices, onChange }: Props) {
  const [isWide, setWide] = useState(query.kind !== '' || query.origin !== '' || query.release !== '' || query.until !== '');
  return (
    <FilterForm className="tandem-debt-filters" text={query.q} label={AJS.I18n.getText('tandem.debt.filter.text')} onSearch={(q) => onChange({ q })}>
      <FilterSelect label={AJS.I18n.getText('tandem.debt.filter.component')} any={AJS.I18n.getText('tandem.debt.filter.component.any')} name="component" value={query.component}
        options={choices.components.map((part) => [String(part.id), part.name])} onChange={(component) => onChange({ component })} />
      <FilterSelect label={AJS.I18n.getText('tandem.debt.filter.decision')} any={AJS.I18n.getText('tandem.debt.filter.decision.any')} name="decision" value={query.decision}
        options={(Object.keys(choices.decisions) as DecisionState[]).map((state) => [state, decisionLabel(state)])} onChange={(decision) => onChange({ decision })} />
      <FilterSelect label={AJS.I18n.getText('tandem.debt.column.severity')} any={AJS.I18n.getText('tandem.debt.filter.severity.any')} name="severity" value={query.severity}
        options={choices.severities.map((severity) => [severity, severityLabel(severity)])} onChange={(severity) => onChange({ severity })} />
      <FilterSelect label={AJS.I18n.getText('tandem.debt.column.owner')} any={AJS.I18n.getText('tandem.debt.filter.owner.any')} name="owner" value={query.owner}
        options={[['me', AJS.I18n.getText('tandem.debt.filter.owner.me')], ['none', AJS.I18n.getText('tandem.debt.filter.owner.none')], ...choices.people.map((person): [string, string] => [person.key, person.displayName])]}
        onChange={(owner) => onChange({ owner })} />
      {isWide && <Rarer query={query} choices={choices} onChange={onChange} />}
      <button type="button" class="aui-button aui-button-link tandem-debt-more-filters" aria-expanded={isWide} onClick={() => setWide(!isWide)}>
        {isWide ? AJS.I18n.getText('tandem.debt.filter.fewer') : AJS.I18n.getText('tandem.debt.filter.more')}
      </button>
      {isFiltered(query) && <button type="button" class="aui-button aui-button-link" onClick={() => onChange(NO_FILTERS)}>{AJS.I18n.getText('tandem.debt.page.clear')}</button>}
    </FilterForm>
  );
}

function Rarer({ query, choices, onChange }: Props) {
  return (
    <>
      <FilterSelect label={AJS.I18n.getText('tandem.debt.filter.kind')} any={AJS.I18n.getText('tandem.debt.filter.kind.any')} name="kind" value={query.kind}
        options={choices.kinds.map((kind) => [kind, kindLabel(kind)])} onChange={(kind) => onChange({ kind })} />
      <FilterSelect label={AJS.I18n.getText('tandem.debt.filter.origin')} any={AJS.I18n.getText('tandem.debt.filter.origin.any')} name="origin" value={query.origin}
        options={choices.origins.map((origin) => [origin, originLabel(origin)])} onChange={(origin) => onChange({ origin })} />
      <FilterSelect label={AJS.I18n.getText('tandem.debt.form.release')} any={AJS.I18n.getText('tandem.debt.filter.release.any')} name="release" value={query.release}
        options={choices.releases.map((release) => [String(release.id), release.name])} onChange={(release) => onChange({ release })} />
      <label class="tandem-debt-filter-check">
        <input type="checkbox" name="until" checked={query.until === 'expired'} onChange={(event) => onChange({ until: event.currentTarget.checked ? 'expired' : '' })} /> {AJS.I18n.getText('tandem.debt.filter.expired')}
      </label>
    </>
  );
}
