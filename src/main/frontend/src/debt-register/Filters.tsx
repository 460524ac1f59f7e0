import { useEffect, useRef, useState } from 'preact/hooks';
import { decisionLabel, kindLabel, originLabel } from '../debt/labels';
import type { Choices, DecisionState } from '../debt/model';
import type { Query } from '../debt/requests';

const TYPING_PAUSE = 300;

interface Props {
  query: Query;
  choices: Choices;
  onChange(change: Partial<Query>): void;
}

/** Text, component, decision, kind and origin; a change asks the server at once, typing after a short pause. */
export function Filters({ query, choices, onChange }: Props) {
  const [text, setText] = useState(query.q);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => setText(query.q), [query.q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (value: string) => {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange({ q: value.trim() }), TYPING_PAUSE);
  };
  return (
    <form class="aui tandem-debt-filters" role="search" onSubmit={(event) => { event.preventDefault(); clearTimeout(timer.current); onChange({ q: text.trim() }); }}>
      <input class="text" type="search" value={text} placeholder={AJS.I18n.getText('tandem.debt.filter.text')} aria-label={AJS.I18n.getText('tandem.debt.filter.text')} onInput={(event) => type(event.currentTarget.value)} />
      <Select label={AJS.I18n.getText('tandem.debt.filter.component')} any={AJS.I18n.getText('tandem.debt.filter.component.any')} name="component" value={query.component}
        options={choices.components.map((part) => [String(part.id), part.name])} onChange={(component) => onChange({ component })} />
      <Select label={AJS.I18n.getText('tandem.debt.filter.decision')} any={AJS.I18n.getText('tandem.debt.filter.decision.any')} name="decision" value={query.decision}
        options={(Object.keys(choices.decisions) as DecisionState[]).map((state) => [state, decisionLabel(state)])} onChange={(decision) => onChange({ decision })} />
      <Select label={AJS.I18n.getText('tandem.debt.filter.kind')} any={AJS.I18n.getText('tandem.debt.filter.kind.any')} name="kind" value={query.kind}
        options={choices.kinds.map((kind) => [kind, kindLabel(kind)])} onChange={(kind) => onChange({ kind })} />
      <Select label={AJS.I18n.getText('tandem.debt.filter.origin')} any={AJS.I18n.getText('tandem.debt.filter.origin.any')} name="origin" value={query.origin}
        options={choices.origins.map((origin) => [origin, originLabel(origin)])} onChange={(origin) => onChange({ origin })} />
    </form>
  );
}

function Select({ label, any, name, value, options, onChange }: { label: string; any: string; name: string; value: string; options: [string, string][]; onChange(value: string): void }) {
  return (
    <select class="select" name={name} aria-label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{any}</option>
      {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
    </select>
  );
}
