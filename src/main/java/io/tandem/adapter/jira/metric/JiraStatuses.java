package io.tandem.adapter.jira.metric;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import io.tandem.metric.model.StatusCategory;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the statuses of this Jira mean, as of one moment: by id, and by name for histories that carry no ids. */
final class JiraStatuses {
    private static final Map<String, StatusCategory> CATEGORIES = Map.of(
            com.atlassian.jira.issue.status.category.StatusCategory.TO_DO, StatusCategory.TO_DO,
            com.atlassian.jira.issue.status.category.StatusCategory.IN_PROGRESS, StatusCategory.IN_PROGRESS,
            com.atlassian.jira.issue.status.category.StatusCategory.COMPLETE, StatusCategory.DONE);
    private static final Pattern BLOCKED = Pattern.compile("\\b(blocked|impeded|on hold)\\b", Pattern.CASE_INSENSITIVE);

    private final Map<String, StatusCategory> byId = new HashMap<>();
    private final Map<String, StatusCategory> byName = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    JiraStatuses(ConstantsManager constants) {
        for (Status status : constants.getStatuses()) {
            byId.put(status.getId(), category(status));
            byName.put(status.getName(), category(status));
            names.put(status.getId(), status.getName());
        }
    }

    static StatusCategory category(Status status) {
        return status == null || status.getStatusCategory() == null ? StatusCategory.UNKNOWN
                : CATEGORIES.getOrDefault(status.getStatusCategory().getKey(), StatusCategory.UNKNOWN);
    }

    /** Unknown once a status is deleted and no other has its name. */
    StatusCategory category(String id, String name) {
        StatusCategory known = id == null ? null : byId.get(id);
        return known != null ? known : byName.getOrDefault(name == null ? "" : name, StatusCategory.UNKNOWN);
    }

    /** Empty once the status is deleted. */
    String name(String id) {
        return names.getOrDefault(id, "");
    }

    /** The name if it says the issue is blocked, else an empty text. */
    static String blocked(String name) {
        return name != null && BLOCKED.matcher(name).find() ? name : "";
    }
}
