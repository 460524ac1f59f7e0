import { useEffect, useState } from 'preact/hooks';
import { clock } from './model';

/** Counts an item's time in this browser only: nothing happens when it is over, but everybody who looks sees it. */
export function Timer({ minutes, item }: { minutes: number; item: number }) {
  const [left, setLeft] = useState(minutes * 60);
  const [isRunning, setRunning] = useState(false);
  useEffect(() => { setLeft(minutes * 60); setRunning(false); }, [item, minutes]);
  useEffect(() => {
    if (!isRunning) return undefined;
    const end = Date.now() + left * 1000;
    const ticking = setInterval(() => setLeft(Math.round((end - Date.now()) / 1000)), 500);
    return () => clearInterval(ticking);
  }, [isRunning, item]);
  const colour = left < 0 ? 'tandem-meeting-over' : left < 60 ? 'tandem-meeting-soon' : '';
  return (
    <div class="tandem-meeting-timer">
      <span role="timer" class={colour}>{clock(left)}</span>{left < 0 && <span class="tandem-review-quiet">{AJS.I18n.getText('tandem.meeting.timer.over')}</span>}
      <button type="button" class="aui-button" onClick={() => setRunning(!isRunning)}>{isRunning ? AJS.I18n.getText('tandem.meeting.timer.stop') : AJS.I18n.getText('tandem.meeting.timer.start')}</button>
      <button type="button" class="aui-button aui-button-link" onClick={() => { setLeft(minutes * 60); setRunning(false); }}>{AJS.I18n.getText('tandem.meeting.timer.reset')}</button>
    </div>
  );
}
