package io.tandem.sandbox.jira.api;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.AbstractMailQueueItem;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.server.SMTPMailServer;
import io.tandem.sandbox.host.Faults;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.jira.store.DeskStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * MailQueue, MailServerManager and the one SMTPMailServer: "sending" puts the mail into the mail box page. The queue is this node's memory, as in Jira; it is
 * sent at once instead of every minute. While the mail server is down mails wait, and one that failed ten times goes to the error queue.
 */
public final class MailApi {
    private static final Logger LOG = LoggerFactory.getLogger("io.tandem.sandbox.mail");
    private static final int MOST_TRIES = 10;
    private static final ThreadLocal<MailApi> AT_WORK = new ThreadLocal<>();
    private final Product product;
    private final DeskStore desk;
    private final Queue<MailQueueItem> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<MailQueueItem> errors = new ConcurrentLinkedQueue<>();

    public MailApi(Product product, DeskStore desk) {
        this.product = product;
        this.desk = desk;
        product.faults().onClear(this::sendBuffer);
    }

    public void addItem(MailQueueItem item) {
        waiting.add(item);
        sendBuffer();
    }

    public void addErrorItem(MailQueueItem item) {
        errors.add(item);
    }

    public synchronized void sendBuffer() {
        List<MailQueueItem> again = new ArrayList<>();
        for (MailQueueItem item = waiting.poll(); item != null; item = waiting.poll()) {
            try {
                send(item);
            } catch (MailException problem) {
                LOG.warn("The mail {} could not be sent: {}", item.getSubject(), problem.getMessage());
                if (item instanceof AbstractMailQueueItem counting) {
                    counting.failed();
                }
                (item.getSendCount() >= MOST_TRIES ? errors : again).add(item);
            }
        }
        waiting.addAll(again);
    }

    private void send(MailQueueItem item) throws MailException {
        MailApi before = AT_WORK.get();
        AT_WORK.set(this);
        try {
            item.send();
        } finally {
            AT_WORK.set(before);
        }
    }

    /** What a mail does that is sent from the queue: reaches the mail server, or is quietly forgotten where there is none. */
    public static void sendAtWork(Email mail) throws MailException {
        MailApi queue = AT_WORK.get();
        if (queue == null) {
            throw new MailException("not offered by the sandbox: a mail that is sent outside the mail queue");
        }
        if (queue.isDefaultSMTPMailServerDefined()) {
            queue.send(mail);
        }
    }

    /** Of the mail server. */
    public void send(Email mail) throws MailException {
        if (product.faults().isOn(Faults.Kind.MAIL)) {
            throw new MailException("Could not connect to SMTP host: localhost, port: 25");
        }
        if (mail.getTo() == null || mail.getTo().isBlank()) {
            throw new MailException("No recipient addresses");
        }
        String type = Objects.requireNonNullElse(mail.getMimeType(), "text/plain");
        desk.addMail(product.clock().instant(), mail.getTo(), mail.getSubject(), type, Objects.requireNonNullElse(mail.getBody(), ""), headers(mail));
    }

    private static String headers(Email mail) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        add(headers, "Cc", mail.getCc());
        add(headers, "Bcc", mail.getBcc());
        add(headers, "From", mail.getFromName() == null ? mail.getFrom() : mail.getFromName());
        add(headers, "Reply-To", mail.getReplyTo());
        add(headers, "In-Reply-To", mail.getInReplyTo());
        add(headers, "Message-ID", mail.getMessageId());
        headers.addAll(mail.getHeaders().entrySet());
        return headers.stream().map(header -> header.getKey() + ": " + header.getValue()).collect(Collectors.joining("\n"));
    }

    private static void add(List<Map.Entry<String, String>> headers, String name, String value) {
        if (value != null && !value.isEmpty()) {
            headers.add(Map.entry(name, value));
        }
    }

    public String getDefaultFrom() {
        return "jira@example.com";
    }

    /** Null where nobody configured one. */
    public SMTPMailServer getDefaultSMTPMailServer() {
        return isDefaultSMTPMailServerDefined() ? Offer.as(SMTPMailServer.class, this) : null;
    }

    public boolean isDefaultSMTPMailServerDefined() {
        return !product.faults().isOn(Faults.Kind.NO_MAIL);
    }

    public int size() {
        return waiting.size();
    }

    public int errorSize() {
        return errors.size();
    }

    public boolean isSending() {
        return false;
    }

    public Queue<MailQueueItem> getQueue() {
        return waiting;
    }

    public Queue<MailQueueItem> getErrorQueue() {
        return errors;
    }
}
