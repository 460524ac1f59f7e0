import type { Problem } from '../shared/rest';
import { Said, isAt } from './Said';
import { SECTIONS, type Better, type Line, type Threshold } from './model';

interface Props { lines: Line[]; sent: Threshold[]; problems: Problem[]; onChange: (lines: Line[]) => void }

/** From where on each figure is good, worth watching or bad. */
export function Thresholds({ lines, sent, problems, onChange }: Props) {
  const set = (key: string, change: Partial<Line>): void => onChange(lines.map((line) => (line.figure.key === key ? { ...line, ...change } : line)));
  return (
    <section aria-labelledby="tandem-figure-settings-thresholds">
      <h3 id="tandem-figure-settings-thresholds">{AJS.I18n.getText('tandem.figure.settings.thresholds')}</h3>
      <p class="tandem-figure-settings-quiet">{AJS.I18n.getText('tandem.figure.settings.thresholds.hint')}</p>
      <div class="tandem-figure-settings-scroll" tabIndex={0} role="region" aria-labelledby="tandem-figure-settings-thresholds">
        <table class="aui tandem-figure-settings-table">
          <thead><tr>
            <th scope="col">{AJS.I18n.getText('tandem.figure.settings.figure')}</th>
            <th scope="col">{AJS.I18n.getText('tandem.figure.settings.better')}</th>
            <th scope="col">{AJS.I18n.getText('tandem.figure.settings.good')}</th>
            <th scope="col">{AJS.I18n.getText('tandem.figure.settings.watch')}</th>
            <td />
          </tr></thead>
          {SECTIONS.map((section) => (
            <tbody key={section}>
              <tr><th scope="rowgroup" colSpan={5} class="tandem-figure-settings-group">{sectionName(section)}</th></tr>
              {lines.filter((line) => line.figure.section === section).map((line) => {
                const at = `thresholds[${sent.findIndex((threshold) => threshold.key === line.figure.key)}]`;
                return <Row key={line.figure.key} line={line} at={at} problems={problems} onChange={(change) => set(line.figure.key, change)} />;
              })}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function Row({ line, at, problems, onChange }: { line: Line; at: string; problems: Problem[]; onChange: (change: Partial<Line>) => void }) {
  const { figure } = line;
  const usual = { good: String(figure.good ?? ''), watch: String(figure.watch ?? '') };
  const field = (which: 'good' | 'watch', label: string) => (
    <input class="text short-field" type="text" inputMode="decimal" autocomplete="off" id={`tandem-figure-settings-${figure.key}-${which}`} value={line[which]} aria-label={label}
      aria-invalid={problems.some((problem) => isAt(problem, `${at}.${which}`)) ? 'true' : undefined} aria-describedby={`tandem-figure-settings-${figure.key}-said`} onInput={(event) => onChange({ [which]: event.currentTarget.value })} />
  );
  return (
    <tr data-figure={figure.key}>
      <th scope="row">{figure.name}</th>
      <td class="tandem-figure-settings-quiet">{betterWord(figure.better)}</td>
      <td>{field('good', AJS.I18n.getText('tandem.figure.settings.good.of', figure.name))}<div class="tandem-figure-settings-quiet">{goodWord(figure.better)}</div></td>
      <td>{field('watch', AJS.I18n.getText('tandem.figure.settings.watch.of', figure.name))}<div class="tandem-figure-settings-quiet">{watchWord(figure.better)}</div></td>
      <td class="tandem-figure-settings-tools">
        <Said id={`tandem-figure-settings-${figure.key}-said`} problems={problems} at={at} />
        {(line.good !== usual.good || line.watch !== usual.watch) && (
          <button type="button" class="aui-button aui-button-link" aria-label={AJS.I18n.getText('tandem.figure.settings.usual.of', figure.name)} onClick={() => onChange(usual)}>
            {figure.good === undefined ? AJS.I18n.getText('tandem.figure.settings.usual.none') : AJS.I18n.getText('tandem.figure.settings.usual', usual.good, usual.watch)}
          </button>
        )}
      </td>
    </tr>
  );
}

function sectionName(section: string): string {
  if (section === 'TECHNICAL') return AJS.I18n.getText('tandem.joint.section.TECHNICAL');
  return section === 'DELIVERY' ? AJS.I18n.getText('tandem.joint.section.DELIVERY') : AJS.I18n.getText('tandem.joint.section.BETWEEN');
}

function betterWord(better: Better): string {
  if (better === 'HIGHER') return AJS.I18n.getText('tandem.figure.settings.better.HIGHER');
  return better === 'LOWER' ? AJS.I18n.getText('tandem.figure.settings.better.LOWER') : AJS.I18n.getText('tandem.figure.settings.better.NEITHER');
}

function goodWord(better: Better): string {
  if (better === 'HIGHER') return AJS.I18n.getText('tandem.figure.settings.good.HIGHER');
  return better === 'LOWER' ? AJS.I18n.getText('tandem.figure.settings.good.LOWER') : AJS.I18n.getText('tandem.figure.settings.good.NEITHER');
}

function watchWord(better: Better): string {
  if (better === 'HIGHER') return AJS.I18n.getText('tandem.figure.settings.watch.HIGHER');
  return better === 'LOWER' ? AJS.I18n.getText('tandem.figure.settings.watch.LOWER') : AJS.I18n.getText('tandem.figure.settings.watch.NEITHER');
}
