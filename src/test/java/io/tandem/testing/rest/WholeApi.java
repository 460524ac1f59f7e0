package io.tandem.testing.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.tandem.joint.JointService;
import io.tandem.metric.api.FigureReader;
import io.tandem.metric.api.ProjectFigures;
import io.tandem.rest.connection.ConnectionResource;
import io.tandem.rest.connection.ConnectionToolsResource;
import io.tandem.rest.connection.HookSecretResource;
import io.tandem.rest.debt.TrendResource;
import io.tandem.rest.house.AuditResource;
import io.tandem.rest.house.OpenApiResource;
import io.tandem.rest.house.SelfTestResource;
import io.tandem.rest.notice.NoticeQueueResource;
import io.tandem.adapter.store.notice.AoNoticeQueue;
import io.tandem.rest.joint.FigureResource;
import io.tandem.rest.joint.JointResource;
import io.tandem.rest.metric.FactsResource;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.shared.SelfTestReport;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.Texts;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.baseline.BaselineHouse;
import io.tandem.testing.buffer.BufferHouse;
import io.tandem.testing.connection.ConnectionWorld;
import io.tandem.testing.debt.DebtChartHouse;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.debt.RepaymentHouse;
import io.tandem.testing.debt.SuggestionHouse;
import io.tandem.testing.debt.UpkeepHouse;
import io.tandem.testing.export.ExportHouse;
import io.tandem.testing.metric.FactDesk;
import io.tandem.testing.joint.JointHouse;
import io.tandem.testing.metric.FigureSettingsHouse;
import io.tandem.testing.pipeline.PipelineHouse;
import io.tandem.testing.retro.NoDebts;
import io.tandem.testing.retro.NoReviews;
import io.tandem.testing.retro.RetroHouse;
import io.tandem.testing.review.CalendarHouse;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.MeetingHouse;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.scorecard.ScorecardHouse;
import io.tandem.testing.sync.SyncHouse;
import io.tandem.testing.team.TeamHouse;
import java.util.ArrayList;
import java.util.List;

/** Every resource there is, each over the house of its feature. The people are those of {@link io.tandem.testing.review.Town}; in the register ada administers. */
public final class WholeApi implements AutoCloseable {
    public final ReviewHouse reviews = new ReviewHouse(AoDatabase.Kind.H2);
    public final DebtHouse debts = new DebtHouse();
    public final SyncHouse syncs = new SyncHouse(debts);
    public final SuggestionHouse suggestions = new SuggestionHouse(debts);
    public final UpkeepHouse upkeep = new UpkeepHouse(AoDatabase.Kind.H2);
    public final DebtChartHouse charts = new DebtChartHouse(debts);
    public final RepaymentHouse repayments = new RepaymentHouse(debts);
    public final RetroHouse retros = new RetroHouse();
    public final TeamHouse teams = new TeamHouse();
    public final ScorecardHouse scorecards = new ScorecardHouse(AoDatabase.Kind.H2, new Keys());
    public final FactDesk facts = new FactDesk(AoDatabase.Kind.H2);
    public final ConnectionWorld connections = new ConnectionWorld();
    public final CalendarHouse calendar = new CalendarHouse(reviews);
    public final MeetingHouse meetings = new MeetingHouse(calendar);
    public final BufferHouse buffers = new BufferHouse();
    public final BaselineHouse baselines = new BaselineHouse();
    public final FigureSettingsHouse figureSettings = new FigureSettingsHouse(AoDatabase.Kind.H2);
    public final ExportHouse exports = new ExportHouse(reviews);
    public final PipelineHouse pipelines = new PipelineHouse();
    public final RestApi api = new RestApi(this::resources);

    private List<?> resources(CurrentUser currentUser) {
        Guard guard = new Guard(currentUser, reviews.town);
        OncePerKey once = RestApi.once();
        Texts keys = new Keys();
        FigureReader figures = mock(FigureReader.class);
        when(figures.read(any())).thenReturn(new ProjectFigures(List.of(), List.of(), List.of()));
        JointService joint = new JointHouse().open(figures, new NoReviews(), new NoDebts(), reviews.town, reviews.clock);
        List<Object> all = new ArrayList<>(retros.resources(currentUser));
        all.addAll(reviews.resources(guard, once));
        all.add(calendar.resource(currentUser));
        all.addAll(meetings.resources(currentUser));
        all.addAll(debts.resources(currentUser, once, keys));
        all.addAll(suggestions.resources(currentUser, keys));
        all.add(new TrendResource(new Guard(currentUser, debts.access()), upkeep.trends, upkeep.clock));
        all.add(charts.resource(currentUser));
        all.add(repayments.resource(new Guard(currentUser, debts.access()), keys));
        all.add(new ConnectionResource(guard, once, connections.service(), keys));
        all.add(new ConnectionToolsResource(guard, connections.tester(), connections.service(), connections.hosts(), keys));
        all.add(new FactsResource(guard, facts.commands(), keys));
        all.add(new FigureResource(guard, joint, keys, reviews.clock));
        all.add(new JointResource(guard, reviews.town, joint, keys, reviews.clock));
        all.add(new AuditResource(guard, reviews.audit));
        all.add(new SelfTestResource(guard, () -> new SelfTestReport("jira", 0, List.of())));
        all.add(new NoticeQueueResource(guard, new AoNoticeQueue(reviews.database.activeObjects())));
        all.add(new OpenApiResource());
        all.addAll(teams.resources(currentUser));
        all.addAll(scorecards.resources(currentUser));
        all.add(buffers.resource(currentUser, once));
        all.add(baselines.resource(currentUser, once));
        all.addAll(syncs.resources(currentUser));
        all.add(figureSettings.resource(currentUser));
        all.addAll(exports.resources(currentUser, keys));
        all.addAll(pipelines.resources(guard, connections.service(), keys));
        all.add(new HookSecretResource(guard, connections.hooks()));
        return all;
    }

    @Override
    public void close() {
        exports.close();
        reviews.close();
        charts.close();
        debts.close();
        buffers.close();
        baselines.close();
        upkeep.close();
        retros.close();
        teams.close();
        scorecards.close();
        facts.close();
        figureSettings.close();
        pipelines.close();
    }
}
