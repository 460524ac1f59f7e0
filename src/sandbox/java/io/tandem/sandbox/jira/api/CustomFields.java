package io.tandem.sandbox.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.tandem.sandbox.jira.model.IssueData;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The four custom fields of the stand-in, with the ids of a fresh Jira Software. */
public final class CustomFields {
    /** Field names by id. */
    static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("customfield_10006", "Sprint");
        NAMES.put("customfield_10008", "Epic Link");
        NAMES.put("customfield_10016", "Story Points");
        NAMES.put("customfield_10019", "Flagged");
    }

    static Object value(IssueData issue, String fieldId) {
        return switch (fieldId) {
            case "customfield_10006" -> issue.sprint == null ? null : List.of(issue.sprint.split(", "));
            case "customfield_10008" -> issue.epicKey;
            case "customfield_10016" -> issue.storyPoints;
            case "customfield_10019" -> issue.flagged ? List.of("Impediment") : null;
            default -> null;
        };
    }

    static void set(IssueData issue, String fieldId, Object value) {
        switch (fieldId) {
            case "customfield_10008" -> issue.epicKey = Objects.toString(value, null);
            case "customfield_10016" -> issue.storyPoints = value == null ? null : Double.valueOf(value.toString());
            case "customfield_10019" -> issue.flagged = value != null;
            default -> throw new UnsupportedOperationException("not offered by the sandbox: setting " + fieldId);
        }
    }

    public CustomField getCustomFieldObject(Long id) {
        return getCustomFieldObject("customfield_" + id);
    }

    public CustomField getCustomFieldObject(String id) {
        return NAMES.containsKey(id) ? Offer.as(CustomField.class, new FieldView(id, NAMES.get(id))) : null;
    }

    public List<CustomField> getCustomFieldObjects() {
        return NAMES.keySet().stream().map(this::getCustomFieldObject).toList();
    }

    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return getCustomFieldObjects();
    }

    public Collection<CustomField> getCustomFieldObjectsByName(String customFieldName) {
        return getCustomFieldObjects().stream().filter(field -> field.getName().equals(customFieldName)).toList();
    }

    /** What a custom field answers. */
    public record FieldView(String id, String name) {
        public String getId() {
            return id;
        }

        public Long getIdAsLong() {
            return Long.valueOf(id.substring(id.indexOf('_') + 1));
        }

        public String getName() {
            return name;
        }

        public String getFieldName() {
            return name;
        }

        public String getUntranslatedName() {
            return name;
        }

        public String getNameKey() {
            return name;
        }

        public Object getValue(Issue issue) {
            return CustomFields.value(((JiraIssue) issue).data(), id);
        }
    }
}
