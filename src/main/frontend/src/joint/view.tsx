import { useEffect, useState } from 'preact/hooks';
import { call, type RestError } from '../shared/rest';
import { FactsNotice } from './facts';
import { FigureCard } from './figure';
import { day, lastDay, moment, number } from './format';
import type { Debt, Joint, Review, Section } from './model';
import type { Preferences } from '../joint-gadget/preferences';

const SHOWN_REVIEWS = 5;
const DAY = 86_400_000;
const MINUTE = 60_000;

/** The gadget as people read it. */
export function View({ preferences, onDrawn }: { preferences: Preferences; onDrawn: () => void }) {
  const [joint, setJoint] = useState<Joint>();
  const [problem, setProblem] = useState('');
  const [isReading, setReading] = useState(true);
  const read = () => {
    setReading(true);
    call<Joint>('GET', address(preferences))
      .then((answer) => { setJoint(answer); setProblem(''); })
      .catch((error: RestError) => setProblem(error.message))
      .finally(() => setReading(false));
  };
  useEffect(() => {
    read();
    if (preferences.refresh === 0) return undefined;
    const timer = window.setInterval(read, preferences.refresh * MINUTE);
    return () => window.clearInterval(timer);
  }, []);
  useEffect(onDrawn, [joint, problem]);
  return (
    <div class="tandem-joint" aria-busy={isReading} data-ready={!isReading}>
      {problem && <div class="aui-message aui-message-error" role="alert"><p>{problem}</p></div>}
      {!joint && !problem && <p class="tandem-joint-loading"><span class="aui-icon aui-icon-wait" aria-hidden="true" /> {AJS.I18n.getText('tandem.joint.loading')}</p>}
      {joint && joint.facts.filter((facts) => facts.state !== 'BUILT').map((facts) => <FactsNotice key={`${facts.project}${facts.state}`} facts={facts} onReady={read} />)}
      {joint && <Columns joint={joint} preferences={preferences} />}
      {joint && <Footer joint={joint} onRefresh={read} />}
    </div>
  );
}

/** Where the view is read, for a period that ends today. */
export function address(preferences: Preferences, now: Date = new Date()): string {
  const to = new Date(now.getTime() + DAY);
  const from = new Date(to.getTime() - preferences.weeks * 7 * DAY);
  return `/joint?project=${encodeURIComponent(preferences.projects.join(','))}&from=${isoDay(from)}&to=${isoDay(to)}`;
}

function isoDay(time: Date): string {
  return time.toISOString().slice(0, 10);
}

function Columns({ joint, preferences }: { joint: Joint; preferences: Preferences }) {
  const sections = joint.sections.filter((section) => preferences.sections.includes(section.key));
  return (
    <div class="tandem-joint-columns" data-columns={sections.length}>
      {sections.map((section) => <Column key={section.key} section={section} joint={joint} />)}
    </div>
  );
}

function Column({ section, joint }: { section: Section; joint: Joint }) {
  const id = `tandem-joint-${section.key.toLowerCase()}-${joint.projects.join('-')}`;
  return (
    <section class="tandem-joint-column" data-section={section.key} aria-labelledby={id}>
      <h4 id={id}>{section.name}</h4>
      <ul class="tandem-figures">
        {section.figures.map((figure) => <FigureCard key={figure.key} figure={figure} section={section.key} />)}
      </ul>
      {section.key === 'BETWEEN' && <Reviews reviews={joint.reviews} />}
      {section.key === 'BETWEEN' && <Debts debts={joint.debts} projects={joint.projects} />}
    </section>
  );
}

function Reviews({ reviews }: { reviews: Review[] }) {
  const more = reviews.length - SHOWN_REVIEWS;
  return (
    <div class="tandem-joint-list" data-list="reviews">
      <h5>{AJS.I18n.getText('tandem.joint.reviews')}</h5>
      {reviews.length === 0 && <p class="tandem-joint-none">{AJS.I18n.getText('tandem.joint.reviews.none')}</p>}
      <ul>
        {reviews.slice(0, SHOWN_REVIEWS).map((review) => (
          <li key={review.id}>
            <a href={`${AJS.contextPath()}/browse/${encodeURIComponent(review.issueKey)}`}>{review.issueKey}</a> {review.title}
            <span class="tandem-joint-aside">{AJS.I18n.getText('tandem.joint.review.waiting', number(Math.floor(review.waitingDays)))}
              {review.overdue && <> <span class="aui-lozenge aui-lozenge-subtle aui-lozenge-error">{AJS.I18n.getText('tandem.joint.review.overdue')}</span></>}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="tandem-joint-none">{AJS.I18n.getText('tandem.joint.reviews.more', number(more))}</p>}
    </div>
  );
}

function Debts({ debts, projects }: { debts: Debt[]; projects: string[] }) {
  return (
    <div class="tandem-joint-list" data-list="debts">
      <h5>{AJS.I18n.getText('tandem.joint.debts')}</h5>
      {debts.length === 0 && <p class="tandem-joint-none">{AJS.I18n.getText('tandem.joint.debts.none')}</p>}
      <ul>
        {debts.map((debt) => (
          <li key={debt.id}>{debt.title}<span class="tandem-joint-aside">{AJS.I18n.getText('tandem.joint.debt.cost', number(debt.principal), number(debt.interest))}</span></li>
        ))}
      </ul>
      {projects.map((key) => (
        <a key={key} class="tandem-figure-drill" href={`${AJS.contextPath()}/projects/${encodeURIComponent(key)}?selectedItem=tandem-technical-debt`}>{AJS.I18n.getText('tandem.joint.debt.all', key)}</a>
      ))}
    </div>
  );
}

function Footer({ joint, onRefresh }: { joint: Joint; onRefresh: () => void }) {
  const asOf = joint.facts.map((facts) => facts.asOf).filter((time): time is string => time !== null).sort()[0];
  return (
    <footer class="tandem-joint-footer">
      <span>{joint.projects.join(', ')} · {AJS.I18n.getText('tandem.joint.period', day(joint.from), lastDay(joint.to))}</span>
      {asOf && <span>{AJS.I18n.getText('tandem.joint.as.of.work')}: {moment(asOf)}</span>}
      <span>{AJS.I18n.getText('tandem.joint.read.at', moment(joint.readAt))}</span>
      <span class="tandem-joint-buttons">
        {joint.facts.some((facts) => facts.mayBuild && facts.state === 'BUILT') && <button type="button" class="aui-button aui-button-link" onClick={() => { void rebuild(joint).then(onRefresh); }}>{AJS.I18n.getText('tandem.joint.rebuild')}</button>}
        <button type="button" class="aui-button aui-button-link tandem-joint-refresh" onClick={onRefresh}>{AJS.I18n.getText('tandem.joint.refresh')}</button>
      </span>
    </footer>
  );
}

/** Needed after the working time or the statuses' categories changed; the figures shown stay until it is done. */
function rebuild(joint: Joint): Promise<unknown> {
  const mine = joint.facts.filter((facts) => facts.mayBuild && facts.state === 'BUILT');
  return Promise.allSettled(mine.map((facts) => call('POST', `/facts/projects/${encodeURIComponent(facts.project)}/backfill`)));
}
