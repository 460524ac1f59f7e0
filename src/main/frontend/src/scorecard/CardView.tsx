import { useState } from 'preact/hooks';
import { Comparison } from './Comparison';
import { HistoryList } from './HistoryList';
import { coverage, day, effectText, groupLabel, limitsLabel, number, scoreText } from './labels';
import { GROUPS, before, counted } from './model';
import type { Card, CardList, Standing } from './model';
import { Answered, Evidence, ScoreMark } from './parts';
import type { Place } from './place';
import { searchOf } from './place';
import { Radar } from './Radar';
import { loadCard, loadCards, useLoaded } from './requests';

/** One component's card, beside another one's when two are compared. */
export function CardView({ project, place, go }: { project: string; place: Place; go(place: Place): void }) {
  const loaded = useLoaded(`card ${place.component}`, () => loadCard(project, place.component!));
  return (
    <Answered loaded={loaded}>{(card) => (
      <article>
        <Head project={project} card={card} place={place} go={go} />
        {place.other ? <Comparison project={project} card={card} other={place.other} /> : <Whole project={project} card={card} />}
      </article>)}
    </Answered>
  );
}

function Head({ project, card, place, go }: { project: string; card: Card; place: Place; go(place: Place): void }) {
  const assess: Place = { view: 'assess', component: card.component.id };
  return (
    <>
      <p><a href={searchOf(window.location.search, { view: 'heat' })} onClick={(event) => { event.preventDefault(); go({ view: 'heat' }); }}>{AJS.I18n.getText('tandem.scorecard.back')}</a></p>
      <div class="tandem-scorecard-head">
        <h2>{card.component.name} {card.low && <span class="aui-lozenge aui-lozenge-removed">{AJS.I18n.getText('tandem.scorecard.low')}</span>}</h2>
        <div class="tandem-scorecard-actions">
          {card.mayAssess && <a class="aui-button aui-button-primary" id="tandem-scorecard-assess" href={searchOf(window.location.search, assess)} onClick={(event) => { event.preventDefault(); go(assess); }}>
            {AJS.I18n.getText('tandem.scorecard.assess')}</a>}
          <Others project={project} card={card} place={place} go={go} />
        </div>
      </div>
      {card.gone && <div class="aui-message aui-message-info"><p>{AJS.I18n.getText('tandem.scorecard.gone')}</p></div>}
    </>
  );
}

/** The components this one can be compared with; asked for when somebody wants to. */
function Others({ project, card, place, go }: { project: string; card: Card; place: Place; go(place: Place): void }) {
  const [list, setList] = useState<CardList>();
  const load = (): void => { if (!list) loadCards(project, '&limit=200').then(setList, () => undefined); };
  if (!list && place.other) load();
  const choose = (value: string): void => go({ view: 'heat', component: card.component.id, ...(value === '' ? {} : { other: Number(value) }) });
  return (
    <label class="tandem-scorecard-compare">{AJS.I18n.getText('tandem.scorecard.compare')}{' '}
      <select class="select" id="tandem-scorecard-other" value={place.other ? String(place.other) : ''} onFocus={load} onPointerDown={load} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{AJS.I18n.getText('tandem.scorecard.compare.nobody')}</option>
        {list?.values.filter((row) => row.component.id !== card.component.id).map((row) => <option key={row.component.id} value={String(row.component.id)}>{row.component.name}</option>)}
      </select>
    </label>
  );
}

function Whole({ project, card }: { project: string; card: Card }) {
  return (
    <>
      <Totals card={card} />
      {card.low && <div class="aui-message aui-message-warning"><p>{effectText(card.effect)}</p></div>}
      <CardRadar card={card} />
      <Standings card={card} />
      <HistoryList project={project} component={card.component.id} version={card.version} />
    </>
  );
}

function Totals({ card }: { card: Card }) {
  return (
    <dl class="tandem-scorecard-totals">
      <div><dt>{AJS.I18n.getText('tandem.scorecard.column.overall')}</dt><dd><strong id="tandem-scorecard-score">{scoreText(card.overall)}</strong> <span class="tandem-scorecard-quiet">{coverage(card.overall, card.leastPercent)}</span></dd></div>
      {GROUPS.map((group) => (
        <div key={group}><dt>{groupLabel(group)}</dt><dd><strong>{scoreText(card.groups[group])}</strong> <span class="tandem-scorecard-quiet">{coverage(card.groups[group], card.leastPercent)}</span></dd></div>))}
    </dl>
  );
}

function CardRadar({ card }: { card: Card }) {
  const past = before(card);
  const now = { name: AJS.I18n.getText('tandem.scorecard.radar.now'), scores: card.criteria.map(counted) };
  const then = past && card.previous ? [{ name: AJS.I18n.getText('tandem.scorecard.radar.before', day(card.previous.at)), scores: past }] : [];
  const known = card.criteria.filter((standing) => counted(standing) !== undefined);
  const weakest = [...known].sort((one, other) => one.score! - other.score!)[0];
  const description = weakest ? AJS.I18n.getText('tandem.scorecard.radar.description', known.length, card.criteria.length, weakest.criterion.name, weakest.score!) : AJS.I18n.getText('tandem.scorecard.radar.nothing');
  return <Radar id="tandem-scorecard-radar" title={AJS.I18n.getText('tandem.scorecard.radar', card.component.name)} description={description} axes={card.criteria.map((standing) => standing.criterion.name)}
    courses={[now, ...then]} columns={[AJS.I18n.getText('tandem.scorecard.column.criterion'), now.name, ...then.map((course) => course.name)]} />;
}

function Standings({ card }: { card: Card }) {
  return (
    <div class="tandem-scorecard-wide">
      <table class="aui tandem-scorecard-standings">
        <thead><tr>
          <th scope="col">{AJS.I18n.getText('tandem.scorecard.column.criterion')}</th><th scope="col">{AJS.I18n.getText('tandem.scorecard.column.score')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.scorecard.column.people')}</th><th scope="col">{AJS.I18n.getText('tandem.scorecard.column.measured')}</th>
        </tr></thead>
        {GROUPS.map((group) => (
          <tbody key={group}>
            <tr><th scope="rowgroup" colSpan={4} class="tandem-scorecard-section">{groupLabel(group)}</th></tr>
            {card.criteria.filter((standing) => standing.criterion.group === group).map((standing) => <Line key={standing.criterion.key} standing={standing} />)}
          </tbody>))}
      </table>
    </div>
  );
}

function Line({ standing }: { standing: Standing }) {
  const { criterion, given, measured, state } = standing;
  return (
    <tr data-criterion={criterion.key}>
      <th scope="row">{criterion.name} <span class="tandem-scorecard-quiet">{AJS.I18n.getText('tandem.scorecard.weight', number(criterion.weight))}</span><p class="tandem-scorecard-question">{criterion.question}</p></th>
      <td>
        <ScoreMark criterion={criterion} cell={{ ...(standing.score === undefined ? {} : { score: standing.score }), state, measured: measured !== undefined, ...(standing.expires ? { expires: standing.expires } : {}) }} />
        {standing.score !== undefined && <p class="tandem-scorecard-anchor">{criterion.anchors[standing.score - 1]}</p>}
        {state === 'DUE' && <p class="tandem-scorecard-warning">{AJS.I18n.getText('tandem.scorecard.due.line', day(standing.expires!))}</p>}
      </td>
      <td>{given ? (
        <>
          <strong>{given.score}</strong> <span class="tandem-scorecard-quiet">{given.by.displayName}, {day(given.at)}</span>
          {given.note && <p class="tandem-scorecard-note">{given.note}</p>}
          <p class="tandem-scorecard-note"><Evidence evidence={given.evidence} hidden={given.evidenceHidden} /></p>
        </>) : '–'}
      </td>
      <td>{measured ? (
        <>
          <strong>{AJS.I18n.getText('tandem.scorecard.measured.value', number(measured.value), measured.score)}</strong>
          <p class="tandem-scorecard-quiet">{measured.source ? AJS.I18n.getText('tandem.scorecard.measured.of', measured.source, day(measured.asOf)) : day(measured.asOf)}</p>
          {measured.staleSince && <p class="tandem-scorecard-warning">{AJS.I18n.getText('tandem.scorecard.measured.stale', day(measured.staleSince))}</p>}
          <p class="tandem-scorecard-quiet">{limitsLabel(criterion)}</p>
        </>) : standing.absent ? <span class="tandem-scorecard-quiet">{standing.absent}</span> : '–'}
      </td>
    </tr>
  );
}
