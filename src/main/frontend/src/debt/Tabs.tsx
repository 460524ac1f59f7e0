import '../shared/platform';

export type Tab = 'register' | 'charts' | 'plan' | 'sync' | 'suggestions';

/** The pages about a project's technical debt, side by side; styled by debt.css. */
export function Tabs({ project, open }: { project: string; open: Tab }) {
  const link = (tab: Tab, page: string, label: string) => (
    <li class={tab === open ? 'aui-nav-selected' : undefined}>
      <a href={`${AJS.contextPath()}/projects/${encodeURIComponent(project)}?selectedItem=${page}`} aria-current={tab === open ? 'page' : undefined}>{label}</a>
    </li>
  );
  return (
    <nav class="aui-navgroup aui-navgroup-horizontal tandem-debt-tabs" aria-label={AJS.I18n.getText('tandem.debt.tabs')}>
      <div class="aui-navgroup-inner">
        <ul class="aui-nav tandem-debt-tab-list">
          {link('register', 'tandem-technical-debt', AJS.I18n.getText('tandem.debt.tab.register'))}
          {link('charts', 'tandem-debt-charts', AJS.I18n.getText('tandem.debt.charts.tab'))}
          {link('plan', 'tandem-debt-plan', AJS.I18n.getText('tandem.debt.tab.plan'))}
          {link('suggestions', 'tandem-debt-suggestions', AJS.I18n.getText('tandem.suggestion.tab'))}
          {link('sync', 'tandem-debt-sync', AJS.I18n.getText('tandem.debt.sync.tab'))}
        </ul>
      </div>
    </nav>
  );
}
