package io.tandem.adapter.jira.metric;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.bc.project.component.AbstractProjectComponentEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.project.AbstractVersionEvent;
import com.atlassian.jira.issue.link.IssueLink;
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
        note("The change of " + event.getIssue().getKey(), () -> updates.note(event.getIssue().getId()));
    }

    @EventListener
    public void onLinkMade(IssueLinkCreatedEvent event) {
        noteEnds(event.getIssueLink());
    }

    @EventListener
    public void onLinkTakenAway(IssueLinkDeletedEvent event) {
        noteEnds(event.getIssueLink());
    }

    /** Created, renamed, given other days, merged, deleted. */
    @EventListener
    public void onVersionEvent(AbstractVersionEvent event) {
        note("The change of a version", updates::noteParts);
    }

    /** Created, renamed, merged, deleted. */
    @EventListener
    public void onComponentEvent(AbstractProjectComponentEvent event) {
        note("The change of a component", updates::noteParts);
    }

    private void noteEnds(IssueLink link) {
        note("The link of two issues", () -> {
            updates.note(link.getSourceId());
            updates.note(link.getDestinationId());
        });
    }

    private void note(String what, Runnable noting) {
        try {
            noting.run();
            background.wake();
        } catch (RuntimeException problem) {
            LOG.warn("{} was not noted; build the figures of its project again.", what, problem);
        }
    }
}
