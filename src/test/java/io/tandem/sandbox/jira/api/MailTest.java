package io.tandem.sandbox.jira.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ProductOptions;
import io.tandem.sandbox.jira.JiraProduct;
import io.tandem.sandbox.jira.store.DeskStore.Mail;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What an add-on sends through Jira's mail API is in the mail box; a mail server that is down keeps it waiting. */
public class MailTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static Product product;
    private static JiraProduct jira;

    @BeforeClass
    public static void start() throws Exception {
        product = Product.open(ProductOptions.onFile("jira", "Jira", 0, FOLDER.newFolder().toPath()));
        jira = JiraProduct.start(product, product.clock());
        product.serve();
    }

    @AfterClass
    public static void stop() throws Exception {
        product.close();
    }

    @After
    public void allWellAgain() {
        product.faults().clear();
        product.clock().reset();
        jira.store().desk().removeMails();
    }

    private static MailQueue queue() {
        return product.service(MailQueue.class);
    }

    private static SingleMailQueueItem mail(String subject) {
        com.atlassian.mail.Email email = new Email("petra@example.com").setSubject(subject).setMimeType("text/html").setBody("<p>Vote on <b>DEMO-1</b> &amp; go</p>").setFromName("Tandem");
        email.addHeader("X-Review", "7");
        return new SingleMailQueueItem(email);
    }

    private static List<Mail> sent() {
        return jira.store().desk().mails(10);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.header("Authorization", "Bearer demo-admin").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(product.baseUrl() + path));
    }

    @Test
    public void aMailIsInTheMailBoxAtTheSandboxsTime() throws Exception {
        product.clock().move(Duration.ofDays(30));
        queue().addItem(mail("Please vote"));
        assertThat(sent()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("petra@example.com");
            assertThat(mail.subject()).isEqualTo("Please vote");
            assertThat(mail.isHtml()).isTrue();
            assertThat(mail.text()).isEqualTo("Vote on DEMO-1 & go");
            assertThat(mail.headers().lines()).contains("From: Tandem", "X-Review: 7");
            assertThat(mail.sent()).isAfter(java.time.Instant.now().plus(Duration.ofDays(29)));
        });
        String page = send(at("/secure/admin/mail?id=" + sent().get(0).id())).body();
        assertThat(page).contains("petra@example.com", "srcdoc=\"&lt;p&gt;Vote on", "Vote on DEMO-1 &amp; go", "X-Review");
    }

    @Test
    public void whileTheMailServerIsDownMailsWaitAndGoOutAfterwards() throws Exception {
        product.faults().mailDown();
        queue().addItem(mail("First"));
        queue().addItem(mail("Second"));
        assertThat(queue().size()).isEqualTo(2);
        assertThat(sent()).isEmpty();
        assertThat(send(at("/secure/admin/mail")).body()).contains("2 mails wait for the mail server");
        assertThatThrownBy(() -> product.service(MailServerManager.class).getDefaultSMTPMailServer().send(new Email("ada@example.com"))).isInstanceOf(MailException.class);
        product.faults().clear();
        assertThat(queue().size()).isZero();
        assertThat(sent()).extracting(Mail::subject).containsExactlyInAnyOrder("First", "Second");
    }

    @Test
    public void aMailThatFailedTenTimesIsGivenUp() {
        product.faults().mailDown();
        queue().addItem(mail("Never"));
        for (int tries = 1; tries < 10; tries++) {
            queue().sendBuffer();
        }
        assertThat(queue().size()).isZero();
        assertThat(queue().errorSize()).isEqualTo(1);
        queue().getErrorQueue().clear();
    }

    @Test
    public void withoutAMailServerMailsVanishAsInJira() {
        product.faults().noMailServer();
        assertThat(product.service(MailServerManager.class).isDefaultSMTPMailServerDefined()).isFalse();
        assertThat(product.service(MailServerManager.class).getDefaultSMTPMailServer()).isNull();
        queue().addItem(mail("Nowhere"));
        product.faults().clear();
        assertThat(queue().size()).isZero();
        assertThat(sent()).isEmpty();
    }

    @Test
    public void theSwitchIsThereOverHttpToo() throws Exception {
        HttpRequest.Builder down = at("/sandbox/faults").header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString("kind=mail"));
        assertThat(send(down).statusCode()).isEqualTo(204);
        queue().addItem(mail("Later"));
        assertThat(sent()).isEmpty();
        assertThat(send(at("/sandbox/faults").DELETE()).statusCode()).isEqualTo(204);
        assertThat(sent()).hasSize(1);
    }
}
