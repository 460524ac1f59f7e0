package io.tandem.joint;

import io.tandem.debt.api.DebtCourse;
import io.tandem.joint.figure.JointFigures;
import io.tandem.joint.figure.Weekly;
import io.tandem.joint.model.HeldWork;
import io.tandem.joint.model.JointMaterial;
import io.tandem.joint.model.JointRequest;
import io.tandem.joint.model.JointView;
import io.tandem.joint.model.Section;
import io.tandem.joint.model.SectionKey;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureReader;
import io.tandem.metric.api.FigureRequest;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.Judgement;
import io.tandem.metric.api.ProjectFigures;
import io.tandem.metric.api.ThresholdReader;
import io.tandem.metric.api.TrendPoint;
import io.tandem.plan.api.BufferState;
import io.tandem.plan.api.ReleaseStanding;
import io.tandem.review.api.ReviewRecord;
import io.tandem.review.api.ReviewSummary;
import io.tandem.shared.Kept;
import io.tandem.shared.KeptMemory;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Puts the joint view together. Only reads; a number that speaks of issues one by one counts those the viewer may see. One query tells whether anything was written since;
 * what was not is not read again.
 */
public final class JointService {
    private final FigureReader figures;
    private final ThresholdReader thresholds;
    private final JointSources sources;
    private final ProjectAccess access;
    private final Stamps stamps;
    private final KeptMemory memory;
    private final Clock clock;

    public JointService(FigureReader figures, ThresholdReader thresholds, JointSources sources, ProjectAccess access, Stamps stamps, KeptMemory memory, Clock clock) {
        this.figures = figures;
        this.thresholds = thresholds;
        this.sources = sources;
        this.access = access;
        this.stamps = stamps;
        this.memory = memory;
        this.clock = clock;
    }

    public JointView read(JointRequest request) {
        Kept kept = memory.under(stamps.read(request.projectKeys()));
        ProjectFigures known = figures.read(new FigureRequest(request.projectKeys(), request.range(), request.scope().figures(), kept));
        JointMaterial material = gather(request, kept);
        List<Section> sections = Arrays.stream(SectionKey.values()).filter(request::wants).map(key -> new Section(key, figures(key, known, material, request, kept))).toList();
        return new JointView(request.projectKeys(), request.range(), request.scope(), material.now(), known.facts(), sections, material.waiting(), sources.listTopDebts(kept, request.projectKeys()),
                material.releases(), material.holds());
    }

    private List<Figure> figures(SectionKey key, ProjectFigures known, JointMaterial material, JointRequest request, Kept kept) {
        List<Figure> all = new ArrayList<>();
        if (key == SectionKey.TECHNICAL) {
            all.addAll(known.technical());
        } else if (key == SectionKey.DELIVERY) {
            all.addAll(known.delivery());
            all.addAll(sources.listPlanFigures(kept, request.projectKeys(), request.range()));
        }
        all.addAll(JointFigures.read(FigureSection.valueOf(key.name()), material));
        Judgement judgement = thresholds.read(request.projectKeys(), kept);
        return all.stream().map(figure -> judged(figure, judgement)).toList();
    }

    /** One that is judged by something else than thresholds stays as it is until a project sets some. */
    private static Figure judged(Figure figure, Judgement judgement) {
        return figure.thresholds() == null && judgement.find(figure.definition()).isEmpty() ? figure : judgement.judge(figure);
    }

    private JointMaterial gather(JointRequest request, Kept kept) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        List<String> projects = request.projectKeys();
        List<ReviewSummary> awaiting = sources.listAwaiting(kept, projects);
        List<ReviewSummary> open = sources.listOpen(kept, projects);
        List<ReviewRecord> records = sources.listDecided(kept, projects, request.range());
        List<BufferState> buffers = sources.listBuffers(kept, projects);
        List<ReleaseStanding> releases = sources.listReleases(kept, projects).stream().filter(release -> request.scope().release() == null || request.scope().release().equals(release.name())).toList();
        Seen seen = Seen.of(access, request.viewer(), Stream.of(awaiting.stream().map(ReviewSummary::issueId), open.stream().map(ReviewSummary::issueId), records.stream().map(ReviewRecord::issueId),
                buffers.stream().flatMap(buffer -> buffer.holds().stream()).map(BufferState.Hold::issueId), Seen.behind(releases)).flatMap(ids -> ids));
        RecentTotals.Known totals = sources.totals(projects);
        List<DebtCourse.Day> debtDays = sources.listDebtDays(kept, projects, request.range());
        List<TrendPoint> course = Weekly.trend(request.range(), today, week -> last(debtDays.stream().filter(day -> week.contains(day.day())).toList()));
        List<HeldWork> holds = seen.holds(buffers);
        return new JointMaterial(projects, now, today, request.range(), seen.waiting(awaiting, now), seen.open(open), seen.records(records), totals.totals(), totals.at(), course, buffers, holds,
                seen.releases(releases, buffers), List.of());
    }

    private static OptionalDouble last(List<DebtCourse.Day> days) {
        return days.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(days.get(days.size() - 1).principal());
    }
}
