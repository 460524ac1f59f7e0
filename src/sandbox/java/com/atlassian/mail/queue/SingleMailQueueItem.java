package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import io.tandem.sandbox.jira.api.MailApi;

/** One mail waiting to be sent. */
public class SingleMailQueueItem extends AbstractMailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        super(email.getSubject());
        this.email = email;
    }

    /** By the mail server of the product whose queue is at work on this thread; without one, nothing happens. */
    public void send() throws MailException {
        MailApi.sendAtWork(email);
    }
}
