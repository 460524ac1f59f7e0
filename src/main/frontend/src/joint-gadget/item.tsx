import { render } from 'preact';
import '../shared/platform';
import { Edit, type ProjectChoice } from './edit';
import { decode, encode, isConfigured, type Preferences } from './preferences';
import { View } from '../joint/view';

/** What a dashboard gives its items; what only some versions have is optional. */
export interface Dashboard {
  savePreferences(preferences: Record<string, string>): PromiseLike<unknown> | undefined;
  isEditable?(): boolean;
  closeEdit?(): void;
  resize?(): void;
  hideLoadingBar?(): void;
}

/** A dashboard hands over an element, or jQuery's wrapping of it. */
type Place = Element | ArrayLike<Element>;

/** The dashboard item. The dashboard calls {@code render} to show it and {@code renderEdit} to set it up. */
export class JointItem {
  constructor(private readonly dashboard: Dashboard) {}

  render(place: Place, stored: Record<string, unknown>): void {
    const preferences = decode(stored);
    if (!isConfigured(preferences)) {
      this.renderEdit(place, stored);
      return;
    }
    this.draw(place, <View key={JSON.stringify(preferences)} preferences={preferences} onDrawn={() => this.dashboard.resize?.()} />);
  }

  renderEdit(place: Place, stored: Record<string, unknown>): void {
    if (this.dashboard.isEditable?.() === false) {
      this.dashboard.closeEdit?.();
      return;
    }
    const preferences = decode(stored);
    const cancel = isConfigured(preferences) && this.dashboard.closeEdit ? () => this.dashboard.closeEdit?.() : undefined;
    this.draw(place, <Edit preferences={preferences} projects={visibleProjects} onSave={(chosen) => this.save(place, chosen)} onCancel={cancel} onDrawn={() => this.dashboard.resize?.()} />);
  }

  private save(place: Place, chosen: Preferences): void {
    const show = () => {
      // Some dashboards draw the item again themselves; where the form is still there, it is our turn.
      if (elementOf(place).querySelector('.tandem-joint-edit')) this.render(place, encode(chosen));
    };
    const saved = this.dashboard.savePreferences(encode(chosen));
    if (saved) saved.then(show);
    else show();
  }

  private draw(place: Place, content: preact.ComponentChild): void {
    const element = elementOf(place);
    render(null, element);
    element.replaceChildren();
    render(content, element);
    this.dashboard.hideLoadingBar?.();
  }
}

function elementOf(place: Place): Element {
  return 'length' in place && !(place instanceof Element) ? place[0]! : (place as Element);
}

/** The projects this person may browse, by name. */
async function visibleProjects(): Promise<ProjectChoice[]> {
  const response = await fetch(`${AJS.contextPath()}/rest/api/2/project`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(String(response.status));
  const projects = (await response.json()) as ProjectChoice[];
  return projects.map(({ key, name }) => ({ key, name })).sort((one, other) => one.name.localeCompare(other.name));
}
