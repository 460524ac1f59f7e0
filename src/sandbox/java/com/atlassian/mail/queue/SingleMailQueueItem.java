package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** One mail waiting to be sent. */
public class SingleMailQueueItem extends AbstractMailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        super(email.getSubject());
        this.email = email;
    }

    /** The mail, for the sandbox's mail box. */
    public Email getEmail() {
        return email;
    }

    public void send() throws MailException {
        // The sandbox's mail queue keeps the mail in its mail box instead.
    }
}
