package io.tandem.adapter.jira.notice;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import io.tandem.review.notice.model.Mail;
import io.tandem.review.notice.model.Reader;
import io.tandem.review.notice.port.Post;

/** Hands mail to Jira's own queue, which sends it on its own thread. That queue is memory only; what became of each mail is told to its delivery. */
public final class JiraPost implements Post {
    private final MailQueue queue;
    private final MailServerManager servers;

    public JiraPost(MailQueue queue, MailServerManager servers) {
        this.queue = queue;
        this.servers = servers;
    }

    @Override
    public void send(Mail mail, Delivery delivery) {
        com.atlassian.mail.Email email = new Email(mail.address()).setSubject(mail.subject()).setBody(mail.body())
                .setMimeType(mail.format() == Reader.Format.HTML ? "text/html" : "text/plain").setEncoding("UTF-8");
        queue.addItem(new ToldMail(email, delivery, servers));
    }
}
