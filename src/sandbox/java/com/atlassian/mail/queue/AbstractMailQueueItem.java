package com.atlassian.mail.queue;

import io.tandem.sandbox.host.HostSession;
import java.util.Date;

/** What waiting mails have in common. */
public abstract class AbstractMailQueueItem implements MailQueueItem {
    private final String subject;
    private int sendCount;
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
        return sendCount;
    }

    public boolean hasError() {
        return sendCount > 0;
    }

    /** The sandbox's own: one try failed. */
    public void failed() {
        sendCount++;
    }

    public int compareTo(MailQueueItem o) {
        return queued.compareTo(o.getDateQueued());
    }
}
