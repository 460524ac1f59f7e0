package io.tandem.wiring.jira;

import io.tandem.debt.api.DebtCourse;
import io.tandem.debt.api.DebtOverview;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.port.DebtListener;
import io.tandem.debt.upkeep.model.Scope;
import io.tandem.debt.upkeep.port.DebtDays;
import io.tandem.joint.JointService;
import io.tandem.joint.JointSources;
import io.tandem.metric.api.FigureReader;
import io.tandem.metric.api.ThresholdReader;
import io.tandem.plan.api.BufferStates;
import io.tandem.plan.api.PlanFigures;
import io.tandem.plan.api.ReleaseStandingReader;
import io.tandem.review.StoredReviewRecords;
import io.tandem.review.api.ReviewOverview;
import io.tandem.review.api.ReviewRecords;
import io.tandem.review.port.ReviewHistory;
import io.tandem.review.port.ReviewListener;
import io.tandem.review.port.WorkingCalendar;
import io.tandem.shared.KeptMemory;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The joint view over figures, reviews, debts and plans. */
@Configuration(proxyBeanMethods = false)
public class JointWiring {
    @Bean
    public ReviewRecords reviewRecords(ReviewHistory history, WorkingCalendar calendar) {
        return new StoredReviewRecords(history, calendar);
    }

    @Bean
    public DebtCourse debtCourse(DebtDays days) {
        return (projectKey, range) -> days.list(Scope.project(projectKey), range).stream().map(day -> new DebtCourse.Day(day.day(), day.unpaid().principal())).toList();
    }

    @Bean
    public JointSources jointSources(ReviewOverview reviews, ReviewRecords records, DebtOverview debts, DebtCourse course, BufferStates buffers, ReleaseStandingReader releases, PlanFigures plans, Clock clock) {
        return new JointSources(reviews, records, debts, course, buffers, releases, plans, clock);
    }

    @Bean
    public JointService jointService(FigureReader figures, ThresholdReader thresholds, JointSources sources, ProjectAccess access, Stamps stamps, KeptMemory memory, Clock clock) {
        return new JointService(figures, thresholds, sources, access, stamps, memory, clock);
    }

    /** What the view keeps of reviews falls with every change of one. */
    @Bean
    public ReviewListener reviewStamps(Stamps stamps) {
        return (before, after, steps) -> stamps.touch(after.issue().projectKey(), Stamps.Kind.REVIEWS);
    }

    /** The same for debts. */
    @Bean
    public DebtListener debtStamps(Stamps stamps) {
        return new DebtListener() {
            @Override
            public void changed(DebtItem before, DebtItem after) {
                // Told together, below.
            }

            @Override
            public void finished(Set<String> projectKeys) {
                projectKeys.forEach(key -> stamps.touch(key, Stamps.Kind.DEBTS));
            }
        };
    }
}
