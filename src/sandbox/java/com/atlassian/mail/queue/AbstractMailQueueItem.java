package com.atlassian.mail.queue;

import io.tandem.sandbox.host.HostSession;
import java.util.Date;

/** What waiting mails have in common. */
public abstract class AbstractMailQueueItem implements MailQueueItem {
    private final String subject;
    private final Date queued = Date.from(HostSession.now());

    public AbstractMailQueueItem() {
        this("");
    }

    public AbstractMailQueueItem(String subject) {
        this.subject = subject;
    }

    public String getSubject() {
        return subject;
    }

    public Date getDateQueued() {
        return new Date(queued.getTime());
    }

    public int getSendCount() {
        return 0;
    }

    public boolean hasError() {
        return false;
    }

    public int compareTo(MailQueueItem o) {
        return queued.compareTo(o.getDateQueued());
    }
}
