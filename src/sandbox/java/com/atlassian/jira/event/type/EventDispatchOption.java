package com.atlassian.jira.event.type;

/** Which event, if any, a change fires. */
public interface EventDispatchOption {
    EventDispatchOption ISSUE_CREATED = new Firing(EventType.ISSUE_CREATED_ID);
    EventDispatchOption ISSUE_UPDATED = new Firing(EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_ASSIGNED = new Firing(EventType.ISSUE_ASSIGNED_ID);
    EventDispatchOption ISSUE_DELETED = new Firing(EventType.ISSUE_DELETED_ID);
    EventDispatchOption DO_NOT_DISPATCH = new Firing(null);

    Long getEventTypeId();

    boolean isEventBeingSent();

    /** An option told by its event type; none means silence. */
    record Firing(Long type) implements EventDispatchOption {
        @Override
        public Long getEventTypeId() {
            return type;
        }

        @Override
        public boolean isEventBeingSent() {
            return type != null;
        }
    }
}
