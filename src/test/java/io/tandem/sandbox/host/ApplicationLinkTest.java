package io.tandem.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import io.tandem.sandbox.host.platform.LinkGrants;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The link between the two products: real HTTP, as the viewer. */
public class ApplicationLinkTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Product jira;
    private Product confluence;

    @Before
    public void start() throws IOException {
        jira = Product.open(ProductOptions.onFile("jira", "Jira", 0, folder.newFolder("jira").toPath()));
        confluence = Product.open(ProductOptions.onFile("confluence", "Confluence", 0, folder.newFolder("confluence").toPath()));
        confluence.page("/who", new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.getWriter().write(HostSession.user().map(HostUser::name).orElse("nobody"));
            }
        });
        jira.linkTo(confluence);
        confluence.serve();
    }

    @After
    public void stop() throws Exception {
        jira.close();
        confluence.close();
    }

    private ApplicationLink link() {
        return jira.service(ApplicationLinkService.class).getPrimaryApplicationLink(ConfluenceApplicationType.class);
    }

    private String who(String user) throws Exception {
        return HostSession.as(jira, jira.users().byName(user).orElse(null), () -> link().createAuthenticatedRequestFactory().createRequest(MethodType.GET, "/who").execute());
    }

    @Test
    public void leadsToTheOtherProductOnly() {
        assertThat(link().getDisplayUrl()).hasToString(confluence.baseUrl());
        assertThat(jira.service(ApplicationLinkService.class).getPrimaryApplicationLink(JiraApplicationType.class)).isNull();
    }

    @Test
    public void actsAsTheViewer() throws Exception {
        assertThat(who("petra")).isEqualTo("petra");
        assertThat(who("wei")).isEqualTo("wei");
    }

    @Test
    public void backgroundWorkHasNobodyToActAs() {
        assertThatThrownBy(() -> who("nobody at all")).isInstanceOf(CredentialsRequiredException.class);
    }

    @Test
    public void whoeverHasNotAllowedItIsSentToThePageThatAsks() throws Exception {
        assertThatThrownBy(() -> who("guest")).isInstanceOfSatisfying(CredentialsRequiredException.class, problem ->
            assertThat(problem.getAuthorisationURI(URI.create("http://back"))).hasToString(jira.baseUrl() + "/sandbox/grant?callback=http%3A%2F%2Fback"));
        LinkGrants.grant(jira, jira.findPeer().orElseThrow(), jira.users().byName("guest").orElseThrow());
        assertThat(who("guest")).isEqualTo("guest");
        LinkGrants.revoke(jira, jira.findPeer().orElseThrow(), jira.users().byName("guest").orElseThrow());
        assertThatThrownBy(() -> who("guest")).isInstanceOf(CredentialsRequiredException.class);
    }

    private Response answer() throws Exception {
        return HostSession.as(jira, jira.users().byName("petra").orElseThrow(),
            () -> link().createAuthenticatedRequestFactory().createRequest(MethodType.GET, "/who").executeAndReturn(response -> response));
    }

    @Test
    public void faultsHitAsOftenAsTheyAreToldTo() throws Exception {
        confluence.faults().status("/who", "GET", 409, 1);
        assertThat(answer().getStatusCode()).isEqualTo(409);
        assertThat(answer().getStatusCode()).isEqualTo(200);
        confluence.faults().tooManyRequests("/who", 7, 1);
        assertThat(answer()).satisfies(response -> {
            assertThat(response.getStatusCode()).isEqualTo(429);
            assertThat(response.getHeader("Retry-After")).isEqualTo("7");
        });
        confluence.faults().dropConnection("/who", 2);
        assertThatThrownBy(this::answer).isInstanceOf(ResponseException.class);
        confluence.faults().clear();
        confluence.faults().down();
        assertThat(answer().getStatusCode()).isEqualTo(503);
        confluence.faults().clear();
        assertThat(answer().getStatusCode()).isEqualTo(200);
    }
}
