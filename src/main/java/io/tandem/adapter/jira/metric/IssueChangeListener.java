package io.tandem.adapter.jira.metric;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import io.tandem.metric.FactUpdates;
import io.tandem.metric.port.Background;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes every issue that changes. Runs within somebody's request, so it does no more, and its failure is never theirs. */
public final class IssueChangeListener {
    private static final Logger LOG = LoggerFactory.getLogger(IssueChangeListener.class);

    private final EventPublisher events;
    private final FactUpdates updates;
    private final Background background;

    public IssueChangeListener(EventPublisher events, FactUpdates updates, Background background) {
        this.events = events;
        this.updates = updates;
        this.background = background;
    }

    @PostConstruct
    public void register() {
        events.register(this);
    }

    @PreDestroy
    public void unregister() {
        events.unregister(this);
    }

    /** Created, changed, moved, logged, deleted: one note each; what it means is read later. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        try {
            updates.note(event.getIssue().getId());
            background.wake();
        } catch (RuntimeException problem) {
            LOG.warn("The change of {} was not noted; build the figures of its project again.", event.getIssue().getKey(), problem);
        }
    }
}
