import { useEffect, useRef, useState } from 'preact/hooks';
import { sectionOf } from './check';
import { describe } from './describe';
import { useDesk } from './desk';
import { SceneContext } from './fields';
import { focusField } from './focus';
import { FreezesSection } from './FreezesSection';
import { LimitsSection } from './LimitsSection';
import { Conflict, InForce, ProblemList, ReadOnly, Troubles } from './Parts';
import { RulesSection } from './RulesSection';
import { SeatsSection } from './SeatsSection';
import { sectionLabel } from './sections';
import { TemplatesSection } from './TemplatesSection';
import { TransferSection } from './TransferSection';
import { SECTIONS, type Section } from './types';

/** A project's settings for change reviews: what is in force and what is wrong with it first, then everything that can be set, under one Save. */
export function App({ project }: { project: string }) {
  const [section, setSection] = useState<Section>(() => sectionIn(window.location.hash));
  const [wanted, setWanted] = useState<{ field: string }>();
  const page = useRef<HTMLDivElement>(null);
  const go = (field: string | undefined): void => {
    const target = sectionOf(field);
    if (target) setSection(target);
    if (field) setWanted({ field });
  };
  const desk = useDesk(project, go);
  const { board, draft, scene } = desk;

  useEffect(() => { if (board) document.body.dataset.ready = 'review-settings'; }, [board]);
  useEffect(() => { if (wanted && page.current) focusField(page.current, wanted.field); }, [wanted]);
  useEffect(() => { if (desk.conflict) document.getElementById('tandem-settings-conflict-box')?.focus(); }, [desk.conflict]);

  const fill = (index: number, people: { key: string; displayName: string }[]): void => {
    if (!draft) return;
    desk.change({ seats: draft.seats.map((seat, place) => (place === index ? { ...seat, users: [...seat.users, ...people] } : seat)) });
    setWanted({ field: 'trouble' });
  };

  return (
    <SceneContext.Provider value={{ ...scene, problems: desk.problems }}>
      <div class="tandem-settings" ref={page}>
        <header class="aui-page-header"><div class="aui-page-header-inner">
          <div class="aui-page-header-main"><h2>{AJS.I18n.getText('tandem.reviewsettings.title')}</h2></div>
          <div class="aui-page-header-actions"><a href={`${AJS.contextPath()}/projects/${encodeURIComponent(project)}?selectedItem=tandem-change-reviews`}>{AJS.I18n.getText('tandem.review.list.name')}</a></div>
        </div></header>
        <ProblemList problems={desk.problems} onGo={go} />
        {!draft || !board ? (desk.problems.length === 0 ? <p class="tandem-settings-loading" role="status">{AJS.I18n.getText('tandem.reviewsettings.loading')}</p> : null) : (
          <>
            {desk.conflict ? <Conflict conflict={desk.conflict} onTake={desk.take} onKeep={desk.keep} /> : null}
            <Troubles draft={draft} members={scene.members} warnings={board.warnings ?? []} mayEdit={board.mayEdit} isDraft={desk.isDirty} onFill={fill} onGo={go} />
            <InForce draft={draft} members={scene.members} version={board.version} isDraft={desk.isDirty} />
            {board.mayEdit ? <Editor desk={desk} section={section} onSection={setSection} /> : <ReadOnly lines={describe(draft, scene.members)} />}
          </>
        )}
      </div>
    </SceneContext.Provider>
  );
}

const sectionIn = (hash: string): Section => SECTIONS.find((section) => `#${section}` === hash) ?? 'board';

interface EditorProps { desk: ReturnType<typeof useDesk>; section: Section; onSection: (section: Section) => void }

function Editor({ desk, section, onSection }: EditorProps) {
  const draft = desk.draft!;
  const part = { draft, onChange: desk.change };
  const choose = (next: Section): void => {
    onSection(next);
    window.history.replaceState(null, '', `#${next}`);
  };
  return (
    <>
      {/* AUI leaves tabs alone that say "disabled": these are switched here, because they hold a draft. */}
      <div class="aui-tabs horizontal-tabs aui-tabs-disabled tandem-settings-tabs">
        <Tabs section={section} desk={desk} onChoose={choose} />
        <div class="tabs-pane active-pane" role="tabpanel" id="tandem-settings-panel" aria-labelledby={`tandem-settings-tab-${section}`}>
          {section === 'transfer' ? <TransferSection desk={desk} onTaken={() => choose('board')} /> : (
            <form class="aui top-label" noValidate onSubmit={(event) => { event.preventDefault(); void desk.save(); }}>
              {section === 'board' ? <SeatsSection {...part} /> : null}
              {section === 'rules' ? <RulesSection {...part} /> : null}
              {section === 'limits' ? <LimitsSection {...part} /> : null}
              {section === 'templates' ? <TemplatesSection {...part} /> : null}
              {section === 'freezes' ? <FreezesSection {...part} /> : null}
            </form>
          )}
        </div>
      </div>
      <SaveBar desk={desk} />
    </>
  );
}

function Tabs({ section, desk, onChoose }: { section: Section; desk: ReturnType<typeof useDesk>; onChoose: (section: Section) => void }) {
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? SECTIONS.length - 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = SECTIONS[(SECTIONS.indexOf(section) + step) % SECTIONS.length]!;
    onChoose(next);
    document.getElementById(`tandem-settings-tab-${next}`)?.focus();
  };
  return (
    <ul class="tabs-menu" role="tablist" aria-label={AJS.I18n.getText('tandem.reviewsettings.title')} onKeyDown={press}>
      {SECTIONS.map((one) => {
        const wrong = desk.problems.filter((problem) => sectionOf(problem.field) === one).length;
        return (
          <li key={one} class={`menu-item${one === section ? ' active-tab' : ''}`} role="presentation">
            <a href={`#${one}`} role="tab" id={`tandem-settings-tab-${one}`} aria-selected={one === section} aria-controls="tandem-settings-panel" tabIndex={one === section ? 0 : -1} onClick={(event) => { event.preventDefault(); onChoose(one); }}>
              {sectionLabel(one)}{wrong > 0 ? <span class="aui-badge tandem-settings-wrong">{wrong}<span class="assistive"> {AJS.I18n.getText('tandem.reviewsettings.problems', wrong)}</span></span> : null}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Stays in sight while something is not saved. */
function SaveBar({ desk }: { desk: ReturnType<typeof useDesk> }) {
  const isNew = desk.board!.version === 0;
  return (
    <div class={`tandem-settings-save${desk.isDirty ? ' tandem-settings-save-dirty' : ''}`}>
      <button type="button" class="aui-button aui-button-primary" id="tandem-settings-save" disabled={desk.isBusy || desk.conflict !== undefined || !(desk.isDirty || isNew)} onClick={() => void desk.save()}>{AJS.I18n.getText('tandem.reviewsettings.save')}</button>
      {desk.isDirty ? <button type="button" class="aui-button aui-button-link" id="tandem-settings-discard" disabled={desk.isBusy} onClick={desk.discard}>{AJS.I18n.getText('tandem.reviewsettings.discard')}</button> : null}
      <span role="status" class="tandem-settings-quiet">
        {desk.isBusy ? AJS.I18n.getText('tandem.reviewsettings.saving') : desk.isDirty ? AJS.I18n.getText('tandem.reviewsettings.unsaved') : desk.isSaved ? AJS.I18n.getText('tandem.reviewsettings.saved') : ''}
      </span>
    </div>
  );
}
