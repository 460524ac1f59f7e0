import { useState } from 'preact/hooks';
import { AssessForm } from './AssessForm';
import { CardView } from './CardView';
import { CriteriaEditor } from './CriteriaEditor';
import { DueList } from './DueList';
import { HeatMap } from './HeatMap';
import { Answered } from './parts';
import type { Place, View } from './place';
import { searchOf, usePlace } from './place';
import { loadCards, useLoaded } from './requests';

/** A project's scorecards: the map of all, one component's card, what is due, what is asked. */
export function ScorecardPage({ project }: { project: string }) {
  const [place, go] = usePlace();
  const [changes, setChanges] = useState(0);
  const changed = () => setChanges(changes + 1);
  // The number of due ones stands on its tab on every view.
  const due = useLoaded(`due ${changes}`, () => loadCards(project, '&due=true&limit=200'));
  return (
    <div class="tandem-scorecard">
      <header class="aui-page-header"><div class="aui-page-header-inner"><div class="aui-page-header-main">
        <h1>{AJS.I18n.getText('tandem.scorecard.name')}</h1>
        <p class="tandem-scorecard-quiet">{AJS.I18n.getText('tandem.scorecard.about')}</p>
      </div></div></header>
      <Tabs place={place} due={due.state === 'there' ? due.value.due : 0} go={go} />
      {place.component
        ? place.view === 'assess' ? <AssessForm key={place.component} project={project} component={place.component} go={go} onSaved={changed} /> : <CardView key={`${place.component}-${place.other}`} project={project} place={place} go={go} />
        : place.view === 'criteria' ? <CriteriaEditor project={project} onSaved={changed} />
          : place.view === 'due' ? <Answered loaded={due}>{(list) => <DueList list={list} go={go} />}</Answered>
            : <HeatMap project={project} go={go} />}
    </div>
  );
}

function Tabs({ place, due, go }: { place: Place; due: number; go(place: Place): void }) {
  const open = place.component ? 'heat' : place.view;
  const tab = (view: View, label: string) => (
    <li class={view === open ? 'aui-nav-selected' : undefined}>
      <a href={searchOf(window.location.search, { view })} aria-current={view === open ? 'page' : undefined} id={`tandem-scorecard-tab-${view}`}
        onClick={(event) => { event.preventDefault(); go({ view }); }}>{label}</a>
    </li>
  );
  return (
    <nav class="aui-navgroup aui-navgroup-horizontal tandem-scorecard-tabs" aria-label={AJS.I18n.getText('tandem.scorecard.tabs')}>
      <div class="aui-navgroup-inner"><ul class="aui-nav">
        {tab('heat', AJS.I18n.getText('tandem.scorecard.tab.map'))}
        {tab('due', due === 0 ? AJS.I18n.getText('tandem.scorecard.tab.due') : AJS.I18n.getText('tandem.scorecard.tab.due.count', due))}
        {tab('criteria', AJS.I18n.getText('tandem.scorecard.tab.criteria'))}
      </ul></div>
    </nav>
  );
}
