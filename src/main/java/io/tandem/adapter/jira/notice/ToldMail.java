package io.tandem.adapter.jira.notice;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.AbstractMailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import io.tandem.review.notice.port.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mail in Jira's queue that asks before it is sent and tells what became of it. It never fails in the queue's eyes: when to try again is our own decision. */
final class ToldMail extends AbstractMailQueueItem {
    private static final Logger LOG = LoggerFactory.getLogger(ToldMail.class);

    private final Email email;
    private final Post.Delivery delivery;
    private final MailServerManager servers;

    ToldMail(Email email, Post.Delivery delivery, MailServerManager servers) {
        super(email.getSubject());
        this.email = email;
        this.delivery = delivery;
        this.servers = servers;
    }

    /** Without a mail server Jira's own item would do nothing and call it sent. */
    @Override
    public void send() {
        if (!delivery.begin()) {
            return;
        }
        if (servers.getDefaultSMTPMailServer() == null) {
            delivery.failed("no outgoing mail server is configured");
            return;
        }
        try {
            new SingleMailQueueItem(email).send();
        } catch (MailException | RuntimeException failed) {
            LOG.warn("A mail about change reviews could not be sent and is tried again: {}", failed.getMessage());
            delivery.failed(String.valueOf(failed.getMessage()));
            return;
        }
        delivery.succeeded();
    }
}
