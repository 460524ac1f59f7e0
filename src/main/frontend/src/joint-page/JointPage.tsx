import { useEffect, useState } from 'preact/hooks';
import { page } from '../joint/links';
import type { Reading } from '../joint/reading';
import { ANSWERS, JointView } from '../joint/view';
import { type Question, readQuestion, wishOf, writeQuestion } from './question';
import { Selection } from './Selection';

/** The joint view of one project in full width; what is selected stands in the address, so that it can be sent to somebody. */
export function JointPage({ project, search }: { project: string; search: string }) {
  const [question, setQuestion] = useState<Question>(() => readQuestion(search));
  const [may, setMay] = useState({ mayChange: false, mayConnect: false });
  useEffect(() => {
    const back = (): void => setQuestion(readQuestion(window.location.search));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const ask = (changes: Partial<Question>): void => {
    const wanted = { ...question, ...changes };
    setQuestion(wanted);
    window.history.pushState(null, '', writeQuestion(window.location.search, wanted));
  };
  const read = ({ joint }: Reading): void => setMay({ mayChange: joint.facts.some((facts) => facts.mayBuild), mayConnect: joint.mayConnect ?? false });
  return (
    <div class="tandem-joint-page">
      <header class="aui-page-header"><div class="aui-page-header-inner">
        <div class="aui-page-header-main">
          <h1>{AJS.I18n.getText('tandem.joint.name')}</h1>
          <p class="tandem-joint-none">{AJS.I18n.getText('tandem.joint.page.intro')}</p>
        </div>
        <Elsewhere project={project} {...may} />
      </div></header>
      <Selection project={project} question={question} onAsk={ask} />
      <JointView wish={wishOf(project, question)} answers={ANSWERS} hidden={[]} refresh={0} level={2} onRead={read} />
    </div>
  );
}

/** Pages the figures hang on. */
function Elsewhere({ project, mayChange, mayConnect }: { project: string; mayChange: boolean; mayConnect: boolean }) {
  return (
    <nav class="aui-page-header-actions tandem-joint-elsewhere" aria-label={AJS.I18n.getText('tandem.joint.page.elsewhere')}>
      <a class="aui-button aui-button-link" href={page(project, 'tandem-baselines')}>{AJS.I18n.getText('tandem.joint.page.baselines')}</a>
      <a class="aui-button aui-button-link" href={`${AJS.contextPath()}/secure/TandemExport!default.jspa?project=${encodeURIComponent(project)}`}>{AJS.I18n.getText('tandem.export.title')}</a>
      {mayChange && <a class="aui-button aui-button-link" href={page(project, 'tandem-figure-settings')}>{AJS.I18n.getText('tandem.joint.page.settings')}</a>}
      {mayConnect && <a class="aui-button aui-button-link" href={`${AJS.contextPath()}/secure/admin/TandemConnections!default.jspa`}>{AJS.I18n.getText('tandem.joint.page.connections')}</a>}
    </nav>
  );
}
