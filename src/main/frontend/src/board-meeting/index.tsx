import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Tabs } from '../review/Tabs';
import { whenReady } from '../shared/platform';
import { List } from './List';
import { MeetingView } from './MeetingView';

const asked = (): number | undefined => {
  const id = new URLSearchParams(window.location.search).get('meeting') ?? '';
  return /^\d{1,18}$/.test(id) ? Number(id) : undefined;
};

/** The board's meetings: all of them, or the one that the address names. */
export function Meetings({ project }: { project: string }) {
  const [meeting, setMeeting] = useState<number | undefined>(asked);
  useEffect(() => {
    const back = (): void => setMeeting(asked());
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const go = (id: number | undefined): void => {
    const address = new URL(window.location.href);
    if (id === undefined) address.searchParams.delete('meeting');
    else address.searchParams.set('meeting', String(id));
    window.history.pushState(null, '', address);
    setMeeting(id);
  };
  if (meeting !== undefined) return <MeetingView key={meeting} id={meeting} onBack={() => go(undefined)} />;
  return (
    <>
      <h2>{AJS.I18n.getText('tandem.meeting.name')}</h2>
      <Tabs project={project} open="meetings" />
      <List project={project} onOpen={go} />
    </>
  );
}

whenReady(() => {
  const place = document.getElementById('tandem-board-meeting');
  if (!place?.dataset.project) return;
  place.textContent = '';
  render(<Meetings project={place.dataset.project} />, place);
});
