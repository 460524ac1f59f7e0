package io.tandem.sandbox.jira.api;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.SimpleStatus;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.StatusRow;
import java.util.List;

/** Statuses, types, priorities and resolutions as Jira's API shows them: equal by kind and id. */
final class Constants {
    private Constants() {
    }

    static Status status(StatusRow row) {
        return Offer.as(Status.class, new StatusView(row));
    }

    static IssueType type(ConstantRow row) {
        return Offer.as(IssueType.class, new ConstantView(row));
    }

    static Priority priority(ConstantRow row) {
        return Offer.as(Priority.class, new ConstantView(row));
    }

    static Resolution resolution(ConstantRow row) {
        return Offer.as(Resolution.class, new ConstantView(row));
    }

    /** What all of them answer. */
    public static class View {
        private final String id;
        private final String name;
        private final long sequence;

        View(long id, String name, long sequence) {
            this.id = Long.toString(id);
            this.name = name;
            this.sequence = sequence;
        }

        public String getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public String getDescription() {
            return "";
        }

        public Long getSequence() {
            return sequence;
        }

        public String getIconUrl() {
            return "/images/icons/generic.svg";
        }

        public String getNameTranslation() {
            return name;
        }

        public String getNameTranslation(String locale) {
            return name;
        }

        public String getNameTranslation(I18nHelper i18n) {
            return name;
        }

        public int compareTo(Object other) {
            return other instanceof com.atlassian.jira.issue.IssueConstant constant ? getSequence().compareTo(constant.getSequence()) : 0;
        }
    }

    /** A type, priority or resolution. */
    public static final class ConstantView extends View {
        private final ConstantRow row;

        ConstantView(ConstantRow row) {
            super(row.id(), row.name(), row.sequence());
            this.row = row;
        }

        public boolean isSubTask() {
            return row.subTask();
        }

        public String getStatusColor() {
            return "#42526e";
        }
    }

    /** A status. */
    public static final class StatusView extends View {
        private final StatusRow row;

        StatusView(StatusRow row) {
            super(row.id(), row.name(), row.id());
            this.row = row;
        }

        public StatusCategory getStatusCategory() {
            return Offer.as(StatusCategory.class, new CategoryView(row.category()));
        }

        public SimpleStatus getSimpleStatus() {
            return Offer.as(SimpleStatus.class, this);
        }

        public SimpleStatus getSimpleStatus(I18nHelper i18n) {
            return getSimpleStatus();
        }
    }

    /** A status category. */
    public static final class CategoryView {
        private final StatusRow.Category category;

        CategoryView(StatusRow.Category category) {
            this.category = category;
        }

        public Long getId() {
            return category.id();
        }

        public String getName() {
            return category.label();
        }

        public String getKey() {
            return category.key();
        }

        public String getColorName() {
            return category.colour();
        }

        public Long getSequence() {
            return (long) category.ordinal() + 1;
        }

        public List<String> getAliases() {
            return List.of(category.label());
        }

        public String getPrimaryAlias() {
            return category.label();
        }

        public String getTranslatedName() {
            return category.label();
        }

        public String getTranslatedName(String locale) {
            return category.label();
        }

        public String getTranslatedName(I18nHelper i18n) {
            return category.label();
        }

        public int compareTo(StatusCategory other) {
            return getSequence().compareTo(other.getSequence());
        }
    }
}
