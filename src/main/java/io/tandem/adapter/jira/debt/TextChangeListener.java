package io.tandem.adapter.jira.debt;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import io.tandem.debt.suggestion.SuggestionScanner;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes every issue whose texts may have changed. Runs within somebody's request, so it does no more, and its failure is never theirs. */
public final class TextChangeListener {
    private static final Logger LOG = LoggerFactory.getLogger(TextChangeListener.class);

    private final EventPublisher events;
    private final SuggestionScanner scanner;
    private final Runnable wake;

    /** @param wake tells the background that there is work */
    public TextChangeListener(EventPublisher events, SuggestionScanner scanner, Runnable wake) {
        this.events = events;
        this.scanner = scanner;
        this.wake = wake;
    }

    @PostConstruct
    public void register() {
        events.register(this);
    }

    @PreDestroy
    public void unregister() {
        events.unregister(this);
    }

    /** Created, edited, commented, moved, deleted: one note each. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        try {
            scanner.note(event.getIssue().getId());
            wake.run();
        } catch (RuntimeException problem) {
            LOG.warn("The change of {} was not noted; the next scan of its project reads it.", event.getIssue().getKey(), problem);
        }
    }
}
