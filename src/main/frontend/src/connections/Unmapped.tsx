import type { NamedProject } from './types';

const MOST_SHOWN = 12;

/** The Jira projects that no connection of this kind reads anything for. */
export function Unmapped({ projects, mapped }: { projects: NamedProject[]; mapped: Set<string> }) {
  const left = projects.filter((project) => !mapped.has(project.key));
  if (left.length === 0) return null;
  const names = left.slice(0, MOST_SHOWN).map((project) => project.key).join(', ');
  return (
    <p class="tandem-connections-minor tandem-connections-unmapped">
      {left.length > MOST_SHOWN ? AJS.I18n.getText('tandem.connections.unmapped.more', names, left.length - MOST_SHOWN) : AJS.I18n.getText('tandem.connections.unmapped', names)}
    </p>
  );
}
