package io.tandem.testing.wiki;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The application link to a Jira that answers what a test says. */
public final class FakeJiraLink {
    public static final String JIRA = "https://jira.example/jira";
    public final List<String> asked = new ArrayList<>();
    private final ApplicationLinkRequestFactory factory = mock(ApplicationLinkRequestFactory.class);
    private final ApplicationLinkRequest request = mock(ApplicationLinkRequest.class);
    private boolean isLinked = true;

    public FakeJiraLink() {
        when(factory.getAuthorisationURI()).thenReturn(URI.create("https://wiki.example/oauth"));
    }

    public FakeJiraLink answering(int status, String body) {
        return whenAsked(handler -> {
            Response response = mock(Response.class);
            when(response.getStatusCode()).thenReturn(status);
            when(response.getResponseBodyAsString()).thenReturn(body);
            return handler.handle(response);
        });
    }

    public FakeJiraLink wantingLeave() {
        return whenAsked(handler -> handler.credentialsRequired(mock(Response.class)));
    }

    public FakeJiraLink silent() {
        return whenAsked(handler -> {
            throw new ResponseException("timed out");
        });
    }

    public FakeJiraLink missing() {
        isLinked = false;
        return this;
    }

    public ApplicationLinkService service() {
        ApplicationLinkService service = mock(ApplicationLinkService.class);
        ApplicationLink link = mock(ApplicationLink.class);
        when(link.getDisplayUrl()).thenReturn(URI.create(JIRA));
        when(link.createAuthenticatedRequestFactory()).thenReturn(factory);
        when(service.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(isLinked ? link : null);
        return service;
    }

    private interface Answering {
        Object to(ApplicationLinkResponseHandler<?> handler) throws ResponseException;
    }

    private FakeJiraLink whenAsked(Answering answering) {
        try {
            when(factory.createRequest(any(), anyString())).thenAnswer(call -> {
                asked.add(call.getArgument(1));
                return request;
            });
            when(request.execute(any(ApplicationLinkResponseHandler.class))).thenAnswer(call -> answering.to(call.getArgument(0)));
            return this;
        } catch (CredentialsRequiredException | ResponseException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
