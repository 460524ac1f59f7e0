import '../shared/platform';

export interface Difference {
  member: string;
  expected: string;
  found: string;
}

export interface Report {
  product: string;
  checked: number;
  differences: Difference[];
}

/** Shows the report in this place: one sentence, and a table when something differs. */
export function show(place: HTMLElement, report: Report): void {
  place.replaceChildren(sentence(report), ...(report.differences.length > 0 ? [table(report.differences)] : []));
}

/** How the mail about change reviews stands. */
export interface Queue {
  waiting: number;
  failing: number;
  oldest?: string;
  lastProblem?: string;
  lastProblemAt?: string;
}

/** The queue in one sentence, with the last failure when something is failing. */
export function queueLine(queue: Queue): HTMLElement {
  const message = document.createElement('div');
  message.id = 'tandem-notice-queue';
  message.className = `aui-message ${queue.failing > 0 ? 'aui-message-warning' : 'aui-message-info'}`;
  message.textContent = queue.failing > 0
    ? AJS.I18n.getText('tandem.notice.queue.failing', queue.failing, queue.waiting, queue.lastProblem ?? '', queue.lastProblemAt ? new Date(queue.lastProblemAt).toLocaleString(document.documentElement.lang || undefined) : '')
    : AJS.I18n.getText('tandem.notice.queue.well', queue.waiting);
  return message;
}

function sentence(report: Report): HTMLElement {
  const message = document.createElement('div');
  const well = report.differences.length === 0;
  message.className = `aui-message ${well ? 'aui-message-success' : 'aui-message-error'}`;
  message.textContent = well
    ? AJS.I18n.getText('tandem.selftest.well', report.checked)
    : AJS.I18n.getText('tandem.selftest.differs', report.differences.length, report.checked);
  return message;
}

function table(differences: Difference[]): HTMLTableElement {
  const element = document.createElement('table');
  element.className = 'aui';
  const head = document.createElement('thead');
  head.append(row('th', [AJS.I18n.getText('tandem.selftest.member'), AJS.I18n.getText('tandem.selftest.found')]));
  const body = document.createElement('tbody');
  body.append(...differences.map((difference) => row('td', [difference.member, difference.found])));
  element.append(head, body);
  return element;
}

function row(tag: 'th' | 'td', texts: string[]): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.append(...texts.map((text) => {
    const cell = document.createElement(tag);
    cell.textContent = text;
    return cell;
  }));
  return element;
}
