package io.tandem.testing.joint;

import io.tandem.debt.api.DebtCourse;
import io.tandem.debt.api.DebtOverview;
import io.tandem.joint.JointService;
import io.tandem.joint.JointSources;
import io.tandem.metric.api.FigureReader;
import io.tandem.metric.api.Judgement;
import io.tandem.plan.api.BufferStates;
import io.tandem.plan.api.PlanFigures;
import io.tandem.plan.api.ReleaseStandingReader;
import io.tandem.review.api.ReviewOverview;
import io.tandem.review.api.ReviewRecords;
import io.tandem.shared.KeptMemory;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import io.tandem.testing.MemoryStamps;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** A joint view whose sources know nothing until a test says otherwise. */
public final class JointHouse {
    public Stamps stamps = new MemoryStamps();
    public ReviewRecords records = (projects, days) -> List.of();
    public DebtCourse course = (project, days) -> List.of();
    public BufferStates buffers = projects -> List.of();
    public ReleaseStandingReader releases = projects -> List.of();
    public Judgement judgement = Judgement.usual();
    public PlanFigures plans = (projects, range) -> List.of();

    public JointService open(FigureReader figures, ReviewOverview reviews, DebtOverview debts, ProjectAccess access, Clock clock) {
        // Through fields, so that a test may exchange them after this.
        JointSources sources = new JointSources(reviews, (projects, days) -> records.list(projects, days), debts, (project, days) -> course.list(project, days), projects -> buffers.list(projects),
                projects -> releases.list(projects), (projects, range) -> plans.list(projects, range), clock);
        return new JointService(figures, (keys, kept) -> judgement, sources, access, stamps, new KeptMemory(clock, 100, Duration.ofMinutes(1)), clock);
    }
}
