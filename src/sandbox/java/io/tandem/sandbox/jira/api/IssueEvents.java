package io.tandem.sandbox.jira.api;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.HistoryItem;
import io.tandem.sandbox.jira.service.ChangeListener;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/** Publishes Jira's IssueEvent for each change, on the thread that made it, on this node only. */
public final class IssueEvents implements ChangeListener {
    private final Product product;
    private final Views views;

    public IssueEvents(Product product, Views views) {
        this.product = product;
        this.views = views;
    }

    @Override
    public void changed(Change change) {
        Map<String, Object> params = new HashMap<>();
        params.put("eventsource", "action");
        params.put("comment", change.comment() == null ? null : views.comment(change.comment()));
        params.put("worklog", change.worklog() == null ? null : views.worklog(change.worklog()));
        params.put("changeGroup", change.history() == null ? null : changeLog(change));
        product.service(EventPublisher.class).publish(new IssueEvent(views.issue(change.issue()), params, views.user(change.actor()), change.eventType()));
    }

    private static GenericValue changeLog(Change change) {
        HistoryGroup group = change.history();
        List<GenericValue> items = group.items().stream().map(item -> new GenericValue(fields(item), Map.of())).toList();
        Map<String, Object> fields = new HashMap<>();
        fields.put("id", group.id());
        fields.put("issue", change.issue().id);
        fields.put("author", group.authorKey());
        fields.put("created", Timestamp.from(group.created()));
        return new GenericValue(fields, Map.of("ChildChangeItem", items));
    }

    private static Map<String, Object> fields(HistoryItem item) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("fieldtype", item.fieldType());
        fields.put("field", item.field());
        fields.put("oldvalue", item.from());
        fields.put("oldstring", item.fromText());
        fields.put("newvalue", item.to());
        fields.put("newstring", item.toText());
        return fields;
    }
}
