import { useEffect, useState } from 'preact/hooks';
import { call, RestError } from '../shared/rest';
import { Dialog } from './Dialog';
import { sentence } from './labels';
import type { Choice, Publication, Retro } from './model';
import { Problem } from './Problem';

interface Props { retro: Pick<Retro, 'title'>; path: string; before: Publication | null; onClose(): void; onOrdered(publication: Publication): void }

/** Asks where the page goes. Once there is a page it is updated where it is, and nothing needs to be asked. */
export function PublishForm({ retro, path, before, onClose, onOrdered }: Props) {
  const exists = before?.pageUrl !== undefined;
  const [spaces, setSpaces] = useState<Choice | null>(null);
  const [parents, setParents] = useState<Choice | null>(null);
  const [space, setSpace] = useState(before?.spaceKey ?? '');
  const [parent, setParent] = useState(before?.parentId ?? '');
  const [title, setTitle] = useState(before?.title ?? retro.title);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const failed = (problem: unknown): Choice => ({ values: [], problem: sentence(problem) });
  useEffect(() => { if (!exists) call<Choice>('GET', '/retrospectives/spaces').then(setSpaces).catch((problem) => setSpaces(failed(problem))); }, []);
  useEffect(() => {
    if (exists || space === '') return;
    setParents(null);
    call<Choice>('GET', `/retrospectives/parents?spaceKey=${encodeURIComponent(space)}`).then(setParents).catch((problem) => setParents(failed(problem)));
  }, [space]);
  const publish = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      onOrdered(await call<Publication>('POST', `${path}/publish`, { spaceKey: space, parentId: parent, title }));
    } catch (problem) {
      setError(problem instanceof RestError ? problem.message : sentence(problem));
      setBusy(false);
    }
  };
  return (
    <Dialog title={exists ? AJS.I18n.getText('tandem.retro.ui.publish.again') : AJS.I18n.getText('tandem.retro.ui.publish')} size="medium" onClose={onClose}
      footer={<>
        <button type="submit" form="tandem-retro-publish" class="aui-button aui-button-primary" disabled={busy || space === '' || title.trim() === ''}>{exists ? AJS.I18n.getText('tandem.retro.ui.publish.again') : AJS.I18n.getText('tandem.retro.ui.publish')}</button>
        <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.retro.ui.cancel')}</button>
      </>}>
      <form id="tandem-retro-publish" class="aui top-label" onSubmit={publish}>
        {error && <Problem text={error} />}
        {spaces?.problem && <Problem text={spaces.problem} />}
        {spaces?.authorizeAt && <p><a class="aui-button" href={spaces.authorizeAt} target="_blank" rel="noopener">{AJS.I18n.getText('tandem.retro.ui.publish.allow')}</a></p>}
        <p>{AJS.I18n.getText('tandem.retro.ui.publish.note')}</p>
        {!exists && <>
          <div class="field-group">
            <label for="tandem-retro-space">{AJS.I18n.getText('tandem.retro.ui.publish.space')}</label>
            <select id="tandem-retro-space" class="select" value={space} disabled={spaces === null} onChange={(event) => { setSpace(event.currentTarget.value); setParent(''); }}>
              <option value="">{AJS.I18n.getText('tandem.retro.ui.publish.space.choose')}</option>
              {(spaces?.values ?? []).map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
            </select>
          </div>
          <div class="field-group">
            <label for="tandem-retro-parent">{AJS.I18n.getText('tandem.retro.ui.publish.parent')}</label>
            <select id="tandem-retro-parent" class="select" value={parent} disabled={space === '' || parents === null} onChange={(event) => setParent(event.currentTarget.value)}>
              <option value="">{AJS.I18n.getText('tandem.retro.ui.publish.parent.top')}</option>
              {(parents?.values ?? []).map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
            </select>
          </div>
          <div class="field-group">
            <label for="tandem-retro-page-title">{AJS.I18n.getText('tandem.retro.ui.publish.title')}</label>
            <input id="tandem-retro-page-title" class="text" maxLength={255} value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
          </div>
        </>}
      </form>
    </Dialog>
  );
}
