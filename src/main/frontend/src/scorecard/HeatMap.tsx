import { useState } from 'preact/hooks';
import { FilterForm, FilterSelect } from '../shared/filters';
import { coverage, effectText, groupLabel, number, scoreText } from './labels';
import { GROUPS } from './model';
import type { CardList, Criterion, Row } from './model';
import { Answered, Legend, ScoreMark } from './parts';
import type { Place } from './place';
import { searchOf } from './place';
import { loadCards, useLoaded } from './requests';

const LIMIT = 100;

/** Components against criteria. */
export function HeatMap({ project, go }: { project: string; go(place: Place): void }) {
  const [text, setText] = useState('');
  const [sort, setSort] = useState('');
  const [start, setStart] = useState(0);
  const query = `&start=${start}&limit=${LIMIT}${sort === '' ? '' : `&sort=${sort}`}${text === '' ? '' : `&q=${encodeURIComponent(text)}`}`;
  const loaded = useLoaded(query, () => loadCards(project, query));
  return (
    <section>
      <FilterForm className="tandem-scorecard-filter" text={text} label={AJS.I18n.getText('tandem.scorecard.search')} onSearch={(wanted) => { setText(wanted); setStart(0); }}>
        <FilterSelect label={AJS.I18n.getText('tandem.scorecard.sort')} any={AJS.I18n.getText('tandem.scorecard.sort.name')} name="sort" value={sort}
          options={[['score', AJS.I18n.getText('tandem.scorecard.sort.weakest')], ['-score', AJS.I18n.getText('tandem.scorecard.sort.strongest')]]} onChange={(value) => { setSort(value); setStart(0); }} />
      </FilterForm>
      <Answered loaded={loaded}>{(list) => (list.total === 0 ? <Nothing isSearched={text !== ''} /> : <><Map list={list} go={go} /><Pages list={list} onStart={setStart} /></>)}</Answered>
    </section>
  );
}

function Nothing({ isSearched }: { isSearched: boolean }) {
  return (
    <div class="tandem-scorecard-nothing">
      <h2>{isSearched ? AJS.I18n.getText('tandem.scorecard.none.found') : AJS.I18n.getText('tandem.scorecard.none')}</h2>
      <p>{isSearched ? AJS.I18n.getText('tandem.scorecard.none.found.how') : AJS.I18n.getText('tandem.scorecard.none.how')}</p>
    </div>
  );
}

export function Map({ list, go }: { list: CardList; go(place: Place): void }) {
  const byGroup = GROUPS.map((group) => ({ group, columns: list.criteria.map((criterion, index) => ({ criterion, index })).filter(({ criterion }) => criterion.group === group) })).filter(({ columns }) => columns.length > 0);
  return (
    <>
      <Legend />
      <div class="tandem-scorecard-scroll" tabIndex={0} role="region" aria-label={AJS.I18n.getText('tandem.scorecard.tab.map')}>
        <table class="tandem-scorecard-map">
          <caption class="assistive">{AJS.I18n.getText('tandem.scorecard.map.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} class="tandem-scorecard-name">{AJS.I18n.getText('tandem.scorecard.column.component')}</th>
              <th scope="col" rowSpan={2} class="tandem-scorecard-overall">{AJS.I18n.getText('tandem.scorecard.column.overall')}</th>
              {byGroup.map(({ group, columns }) => <th key={group} scope="colgroup" colSpan={columns.length + 1} class="tandem-scorecard-group">{groupLabel(group)}</th>)}
            </tr>
            <tr>
              {byGroup.flatMap(({ group, columns }) => [
                <th key={group} scope="col" class="tandem-scorecard-upright tandem-scorecard-first"><span>{AJS.I18n.getText('tandem.scorecard.column.group')}</span></th>,
                ...columns.map(({ criterion }) => <Heading key={criterion.key} criterion={criterion} />)])}
            </tr>
          </thead>
          <tbody>{list.values.map((row) => <Line key={row.component.id} row={row} list={list} byGroup={byGroup} go={go} />)}</tbody>
        </table>
      </div>
      <p class="tandem-scorecard-quiet">{effectText(list.effect)}</p>
    </>
  );
}

function Heading({ criterion }: { criterion: Criterion }) {
  return <th scope="col" class="tandem-scorecard-upright" title={AJS.I18n.getText('tandem.scorecard.column.hint', criterion.question, number(criterion.weight))}><span>{criterion.name}</span></th>;
}

function Line({ row, list, byGroup, go }: { row: Row; list: CardList; byGroup: { group: 'FEASIBILITY' | 'EXTENSIBILITY'; columns: { criterion: Criterion; index: number }[] }[]; go(place: Place): void }) {
  const place: Place = { view: 'heat', component: row.component.id };
  return (
    <tr data-component={row.component.id}>
      <th scope="row" class="tandem-scorecard-name">
        <a href={searchOf(window.location.search, place)} onClick={(event) => { event.preventDefault(); go(place); }}>{row.component.name}</a>
        {row.low && <span class="aui-lozenge aui-lozenge-subtle aui-lozenge-removed" title={effectText(list.effect)}>{AJS.I18n.getText('tandem.scorecard.low')}</span>}
      </th>
      <td class="tandem-scorecard-overall" title={coverage(row.overall, list.leastPercent)}>
        <strong>{scoreText(row.overall)}</strong> <span class="tandem-scorecard-quiet">{row.overall.counted}/{row.overall.asked}</span>
      </td>
      {byGroup.flatMap(({ group, columns }) => [
        <td key={group} class="tandem-scorecard-first" title={coverage(row.groups[group], list.leastPercent)}>{scoreText(row.groups[group])}</td>,
        ...columns.map(({ criterion, index }) => <td key={criterion.key}><ScoreMark criterion={criterion} cell={row.cells[index]!} /></td>)])}
    </tr>
  );
}

function Pages({ list, onStart }: { list: CardList; onStart(start: number): void }) {
  if (list.total <= list.limit) return null;
  return (
    <p class="tandem-scorecard-pages">
      <button type="button" class="aui-button" disabled={list.start === 0} onClick={() => onStart(Math.max(0, list.start - list.limit))}>{AJS.I18n.getText('tandem.scorecard.pages.before')}</button>
      <span>{AJS.I18n.getText('tandem.scorecard.pages', list.start + 1, list.start + list.values.length, list.total)}</span>
      <button type="button" class="aui-button" disabled={list.start + list.values.length >= list.total} onClick={() => onStart(list.start + list.limit)}>{AJS.I18n.getText('tandem.scorecard.pages.after')}</button>
    </p>
  );
}
