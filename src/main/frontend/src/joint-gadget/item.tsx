import { render } from 'preact';
import '../shared/platform';
import { JointView } from '../joint/view';
import { Edit } from './edit';
import { decode, encode, isConfigured } from './preferences';

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

/** Below the gadget's title, which dashboards make a heading of the third level. */
const LEVEL = 4;

/** The dashboard item. The dashboard calls {@code render} to show it and {@code renderEdit} to set it up. */
export class JointItem {
  constructor(private readonly dashboard: Dashboard) {}

  render(place: Place, stored: Record<string, unknown>): void {
    const preferences = decode(stored);
    if (!isConfigured(preferences)) {
      if (this.isEditable()) this.renderEdit(place, stored);
      else this.draw(place, <p class="tandem-joint-none">{AJS.I18n.getText('tandem.joint.not.set.up')}</p>);
      return;
    }
    const { answers, hidden, refresh, ...wish } = preferences;
    const configure = this.isEditable() ? () => this.renderEdit(place, stored) : undefined;
    this.draw(place, <JointView key={JSON.stringify(preferences)} wish={wish} answers={answers} hidden={hidden} refresh={refresh} level={LEVEL} onDrawn={() => this.dashboard.resize?.()} onConfigure={configure} />);
  }

  renderEdit(place: Place, stored: Record<string, unknown>): void {
    if (!this.isEditable()) {
      this.dashboard.closeEdit?.();
      return;
    }
    const preferences = decode(stored);
    const cancel = isConfigured(preferences) && this.dashboard.closeEdit ? () => this.dashboard.closeEdit?.() : undefined;
    this.draw(place, <Edit preferences={preferences} onSave={(chosen) => this.save(place, encode(chosen, stored))} onCancel={cancel} onDrawn={() => this.dashboard.resize?.()} />);
  }

  private isEditable(): boolean {
    return this.dashboard.isEditable?.() !== false;
  }

  private save(place: Place, kept: Record<string, string>): void {
    const show = () => {
      // Some dashboards draw the item again themselves; where the form is still there, it is our turn.
      if (elementOf(place).querySelector('.tandem-joint-edit')) this.render(place, kept);
    };
    const saved = this.dashboard.savePreferences(kept);
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
