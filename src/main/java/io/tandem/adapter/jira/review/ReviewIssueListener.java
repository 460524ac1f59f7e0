package io.tandem.adapter.jira.review;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import io.tandem.adapter.jira.JiraPeople;
import io.tandem.review.LapseService;
import io.tandem.shared.Actor;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds an issue's review against the issue whenever that changes. A failure is never that of whoever changed the issue: the job looks again. */
public final class ReviewIssueListener {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewIssueListener.class);

    private final EventPublisher events;
    private final LapseService lapses;

    public ReviewIssueListener(EventPublisher events, LapseService lapses) {
        this.events = events;
        this.lapses = lapses;
    }

    @PostConstruct
    public void register() {
        events.register(this);
    }

    @PreDestroy
    public void unregister() {
        events.unregister(this);
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        try {
            Actor actor = event.getUser() == null ? Actor.HOUSE : JiraPeople.actor(event.getUser());
            lapses.check(event.getIssue().getId(), actor);
        } catch (RuntimeException problem) {
            LOG.warn("The change review of {} was not held against its issue; the job will do it.", event.getIssue().getKey(), problem);
        }
    }
}
