import { stateLabel } from '../review/labels';
import type { ReviewState } from '../review/types';
import type { Change, Filter } from './model';

interface Props { changes: Change[]; filter: Filter; onChange: (filter: Filter) => void }

/** Narrows down what is shown; offers what there is. */
export function Filters({ changes, filter, onChange }: Props) {
  const set = (change: Partial<Filter>): void => onChange({ ...filter, ...change });
  const people = new Map(changes.flatMap((change) => (change.implementer ? [[change.implementer.key, change.implementer.displayName] as const] : [])));
  return (
    <form class="aui tandem-calendar-filters" onSubmit={(event) => event.preventDefault()}>
      <Choice id="component" label={AJS.I18n.getText('tandem.calendar.filter.component')} value={filter.component} options={unique(changes.flatMap((change) => change.components)).map((name) => [name, name])} onChange={(component) => set({ component })} />
      <Choice id="implementer" label={AJS.I18n.getText('tandem.calendar.planned.implementer')} value={filter.implementer} options={[...people].sort(([, one], [, other]) => one.localeCompare(other))} onChange={(implementer) => set({ implementer })} />
      <Choice id="state" label={AJS.I18n.getText('tandem.review.list.state')} value={filter.state} options={unique(changes.map((change) => change.state)).map((state) => [state, stateLabel(state as ReviewState)])} onChange={(state) => set({ state })} />
      <label class="tandem-calendar-check"><input type="checkbox" id="tandem-calendar-conflicts" checked={filter.conflicts} onChange={(event) => set({ conflicts: event.currentTarget.checked })} /> {AJS.I18n.getText('tandem.calendar.filter.conflicts')}</label>
    </form>
  );
}

const unique = (names: string[]): string[] => [...new Set(names)].sort((one, other) => one.localeCompare(other));

function Choice({ id, label, value, options, onChange }: { id: string; label: string; value: string; options: (readonly [string, string])[]; onChange: (value: string) => void }) {
  return (
    <label for={`tandem-calendar-${id}`}>
      <span>{label}</span>
      <select id={`tandem-calendar-${id}`} class="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{AJS.I18n.getText('tandem.calendar.filter.any')}</option>
        {options.map(([key, name]) => <option key={key} value={key}>{name}</option>)}
      </select>
    </label>
  );
}
