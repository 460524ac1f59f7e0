export type Tab = 'list' | 'calendar' | 'meetings' | 'statistics';

/** The pages about a project's changes, side by side. */
export function Tabs({ project, open }: { project: string; open: Tab }) {
  const link = (tab: Tab, page: string, label: string) => (
    <li class={tab === open ? 'aui-nav-selected' : undefined}>
      <a href={`${AJS.contextPath()}/projects/${encodeURIComponent(project)}?selectedItem=${page}`} aria-current={tab === open ? 'page' : undefined}>{label}</a>
    </li>
  );
  return (
    <nav class="aui-navgroup aui-navgroup-horizontal tandem-review-tabs" aria-label={AJS.I18n.getText('tandem.calendar.tabs')}>
      <div class="aui-navgroup-inner">
        <ul class="aui-nav tandem-review-tab-list">
          {link('list', 'tandem-change-reviews', AJS.I18n.getText('tandem.review.list.name'))}
          {link('calendar', 'tandem-change-calendar', AJS.I18n.getText('tandem.calendar.name'))}
          {link('meetings', 'tandem-board-meeting', AJS.I18n.getText('tandem.meeting.name'))}
          {link('statistics', 'tandem-review-statistics', AJS.I18n.getText('tandem.outcome.statistics.tab'))}
        </ul>
      </div>
    </nav>
  );
}
