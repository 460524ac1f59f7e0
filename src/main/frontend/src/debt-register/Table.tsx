import type { Choices, Debt, DebtBody, DecisionState } from '../debt/model';
import { columnLabel, columnUnit, isNumber, isSortable } from './columns';
import type { Column } from './columns';
import { move, wishOf } from './keys';
import { Row } from './Row';

export interface TableProps {
  debts: Debt[];
  choices: Choices;
  columns: Column[];
  sort: string;
  selected: ReadonlySet<number>;
  onSort(column: string): void;
  onSelect(ids: number[], isOn: boolean): void;
  onEdit(debt: Debt): void;
  onChange(debt: Debt, change: Partial<DebtBody>): void;
  onDecide(debt: Debt, state: DecisionState): void;
  onSearch(): void;
  onHelp(): void;
}

/** The register itself: one row per item, to be gone through by keys. */
export function Table(props: TableProps) {
  const { debts, choices, columns, sort, selected } = props;
  const press = (event: KeyboardEvent) => {
    const wish = wishOf(event);
    if (wish !== null && fulfil(wish, event, props)) {
      event.preventDefault();
      // Jira listens for single keys on the whole page; the one that was meant for the table is not for it.
      event.stopPropagation();
    }
  };
  return (
    <div class="tandem-debt-scroll" onKeyDown={press} onKeyPress={(event) => { if (wishOf(event) !== null) event.stopPropagation(); }}>
      <table class="aui tandem-debt-table">
        <caption class="assistive">{AJS.I18n.getText('tandem.debt.page.caption')}</caption>
        <thead>
          <tr>
            {choices.mayWrite && (
              <th scope="col" class="tandem-debt-check">
                <input type="checkbox" aria-label={AJS.I18n.getText('tandem.debt.page.select.all')} checked={debts.every((debt) => selected.has(debt.id))}
                  onChange={(event) => props.onSelect(debts.map((debt) => debt.id), event.currentTarget.checked)} />
              </th>)}
            <Heading column="title" label={AJS.I18n.getText('tandem.debt.column.title')} sort={sort} onSort={props.onSort} />
            {columns.map((column) => <Heading key={column} column={column} label={columnLabel(column)} unit={columnUnit(column)} isFigure={isNumber(column)} sort={sort} {...(isSortable(column) ? { onSort: props.onSort } : {})} />)}
          </tr>
        </thead>
        <tbody>
          {debts.map((debt) => (
            <Row key={debt.id} debt={debt} choices={choices} columns={columns} isSelected={selected.has(debt.id)} onSelect={props.onSelect} onEdit={props.onEdit} onChange={props.onChange} onDecide={props.onDecide} />))}
        </tbody>
      </table>
    </div>
  );
}

function Heading({ column, label, unit = '', isFigure = false, sort, onSort }: { column: string; label: string; unit?: string; isFigure?: boolean; sort: string; onSort?: (column: string) => void }) {
  const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none';
  return (
    <th scope="col" class={isFigure ? 'tandem-debt-number' : ''} {...(onSort ? { 'aria-sort': direction } : {})}>
      {onSort
        ? <button type="button" class="tandem-debt-sort" onClick={() => onSort(column)}>{label}<span class="tandem-debt-arrow" aria-hidden="true">{direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : ''}</span></button>
        : label}
      {unit && <span class="tandem-debt-unit">{unit}</span>}
    </th>
  );
}

/** Does what the key asks for; false when there is nothing to be done, and the key stays the browser's. */
function fulfil(wish: NonNullable<ReturnType<typeof wishOf>>, event: KeyboardEvent, { debts, choices, selected, onEdit, onSelect, onSearch, onHelp }: TableProps): boolean {
  const target = event.target as Element;
  const debt = debts.find((one) => String(one.id) === target.closest<HTMLElement>('tr[data-debt]')?.dataset.debt);
  switch (wish) {
    case 'search': onSearch(); return true;
    case 'help': onHelp(); return true;
    case 'edit':
      if (debt && choices.mayWrite) onEdit(debt);
      return debt !== undefined;
    case 'select':
      if (debt && choices.mayWrite) onSelect([debt.id], !selected.has(debt.id));
      return debt !== undefined;
    default: return move(event.currentTarget as Element, target, wish);
  }
}
