import { useState } from 'preact/hooks';
import { number, numberOf } from '../debt/format';
import type { Release, Request } from './model';

interface Props {
  request: Request;
  releases: Release[];
  isBusy: boolean;
  onAsk(request: Request): void;
}

/** What can be spent, in days or as a share of a release, and how far to look ahead. */
export function CapacityForm({ request, releases, isBusy, onAsk }: Props) {
  const known = releases.filter((release) => release.usualBasis !== null);
  const [isShare, setShare] = useState(request.share !== null);
  const [days, setDays] = useState(String(request.capacity ?? 20));
  const [percent, setPercent] = useState(String(request.share === null ? 20 : Math.round(request.share * 1000) / 10));
  const [name, setName] = useState(request.release);
  const [basis, setBasis] = useState(request.basis);
  const [months, setMonths] = useState(String(request.horizonMonths));
  const release = known.find((one) => one.name === name || String(one.id) === name) ?? known[0];
  const usual = basis === '' || (release && !(basis === 'TEAM' ? release.team : release.work)) ? release?.usualBasis : basis;
  const whole = release && usual ? (usual === 'TEAM' ? release.team : release.work)?.days ?? 0 : 0;

  const submit = (event: Event): void => {
    event.preventDefault();
    const share = numberOf(percent);
    onAsk({
      ...request, capacity: isShare ? null : numberOf(days), share: isShare ? (share === null ? 0 : share / 100) : null, release: isShare && release ? release.name : '',
      basis: isShare && (usual === 'TEAM' || usual === 'WORK') ? usual : '', horizonMonths: numberOf(months) ?? 0,
    });
  };
  return (
    <form class="aui tandem-plan-form" onSubmit={submit} noValidate>
      <fieldset class="tandem-plan-capacity">
        <legend>{AJS.I18n.getText('tandem.debt.plan.capacity')}</legend>
        <div class="tandem-plan-choice">
          <input type="radio" class="radio" name="tandem-plan-how" id="tandem-plan-days" checked={!isShare} onChange={() => setShare(false)} />
          <label for="tandem-plan-days">{AJS.I18n.getText('tandem.debt.plan.days')}</label>
          <input type="text" inputMode="decimal" class="text tandem-plan-number" id="tandem-plan-capacity" aria-label={AJS.I18n.getText('tandem.debt.plan.days')} value={days} disabled={isShare}
            onInput={(event) => setDays(event.currentTarget.value)} />
        </div>
        <div class="tandem-plan-choice">
          <input type="radio" class="radio" name="tandem-plan-how" id="tandem-plan-share" checked={isShare} disabled={known.length === 0} onChange={() => setShare(true)} />
          <label for="tandem-plan-share">{AJS.I18n.getText('tandem.debt.plan.share')}</label>
          {known.length === 0
            ? <span class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.plan.share.none')}</span>
            : (
              <>
                <input type="text" inputMode="decimal" class="text tandem-plan-number" aria-label={AJS.I18n.getText('tandem.debt.plan.percent')} value={percent} disabled={!isShare}
                  onInput={(event) => setPercent(event.currentTarget.value)} />
                <span>{AJS.I18n.getText('tandem.debt.plan.percent.of')}</span>
                <select class="select" aria-label={AJS.I18n.getText('tandem.debt.plan.release')} value={release?.name ?? ''} disabled={!isShare} onChange={(event) => setName(event.currentTarget.value)}>
                  {known.map((one) => <option key={one.id} value={one.name}>{one.name}</option>)}
                </select>
                <select class="select" aria-label={AJS.I18n.getText('tandem.debt.plan.by')} value={usual ?? ''} disabled={!isShare} onChange={(event) => setBasis(event.currentTarget.value as Request['basis'])}>
                  {release?.team && <option value="TEAM">{AJS.I18n.getText('tandem.debt.plan.by.team', number(release.team.days, 1))}</option>}
                  {release?.work && <option value="WORK">{AJS.I18n.getText('tandem.debt.plan.by.work', number(release.work.days, 1))}</option>}
                </select>
                {isShare && <span class="tandem-plan-result">{AJS.I18n.getText('tandem.debt.plan.share.days', number(Math.floor((whole * (numberOf(percent) ?? 0)) / 25 + 1e-6) / 4))}</span>}
              </>)}
        </div>
        {isShare && usual === 'WORK' && release?.work && (
          <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.plan.by.work.why', number(release.work.openIssues), number(release.work.daysPerIssue, 1), number(release.work.measured), release.work.weeks)}</p>)}
        {isShare && usual === 'TEAM' && release?.team && <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.plan.by.team.why', release.team.members, release.due ?? '')}</p>}
      </fieldset>
      <div class="tandem-plan-horizon">
        <label for="tandem-plan-months">{AJS.I18n.getText('tandem.debt.plan.horizon')}</label>
        <input type="text" inputMode="decimal" class="text tandem-plan-number" id="tandem-plan-months" value={months} onInput={(event) => setMonths(event.currentTarget.value)} />
        <span>{AJS.I18n.getText('tandem.debt.plan.months')}</span>
      </div>
      <button type="submit" class="aui-button aui-button-primary" id="tandem-plan-ask" aria-disabled={isBusy}>{AJS.I18n.getText('tandem.debt.plan.ask')}</button>
    </form>
  );
}
