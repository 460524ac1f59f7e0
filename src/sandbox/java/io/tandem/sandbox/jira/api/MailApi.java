package io.tandem.sandbox.jira.api;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.tandem.sandbox.jira.store.DeskStore;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Queue;

/** MailQueue: "sending" puts the mail into the mail box page at once. */
public final class MailApi {
    private final DeskStore desk;
    private final Clock clock;

    public MailApi(DeskStore desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw new UnsupportedOperationException("not offered by the sandbox: a mail queue item of " + item.getClass().getName());
        }
        Email mail = single.getEmail();
        desk.addMail(clock.instant(), mail.getTo(), mail.getSubject(), mail.getMimeType() == null ? "text/plain" : mail.getMimeType(), mail.getBody());
    }

    public void sendBuffer() {
        // Everything is sent already.
    }

    public int size() {
        return 0;
    }

    public int errorSize() {
        return 0;
    }

    public boolean isSending() {
        return false;
    }

    public Queue<MailQueueItem> getQueue() {
        return new ArrayDeque<>();
    }

    public Queue<MailQueueItem> getErrorQueue() {
        return new ArrayDeque<>();
    }
}
