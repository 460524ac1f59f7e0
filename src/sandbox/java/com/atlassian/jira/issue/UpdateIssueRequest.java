package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

/** How an update is told to others. */
public final class UpdateIssueRequest {
    private final EventDispatchOption option;
    private final boolean sendMail;

    private UpdateIssueRequest(EventDispatchOption option, boolean sendMail) {
        this.option = option;
        this.sendMail = sendMail;
    }

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    public EventDispatchOption getEventDispatchOption() {
        return option;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    /** Collects the two choices. */
    public static class UpdateIssueRequestBuilder {
        private EventDispatchOption option = EventDispatchOption.ISSUE_UPDATED;
        private boolean mail = true;

        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption eventDispatchOption) {
            option = eventDispatchOption;
            return this;
        }

        public UpdateIssueRequestBuilder sendMail(boolean sendMail) {
            mail = sendMail;
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(option, mail);
        }
    }
}
