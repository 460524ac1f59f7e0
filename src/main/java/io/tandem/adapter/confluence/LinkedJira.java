package io.tandem.adapter.confluence;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URI;

/** Our own REST in the Jira this Confluence is linked to first, asked as the viewer. Never throws for what a network can do. */
final class LinkedJira {
    private static final int CONNECT_MILLISECONDS = 2_000;
    private static final int ANSWER_MILLISECONDS = 5_000;
    private final ApplicationLinkService links;

    LinkedJira(ApplicationLinkService links) {
        this.links = links;
    }

    /**
     * What came back.
     *
     * @param status  of HTTP; 0 when there was no answer
     * @param jira    Jira's address as people see it; empty when it was not asked
     * @param leaveAt where the viewer lets Confluence act for them; empty when that is no help
     */
    record Reply(Kind kind, int status, String body, String jira, String leaveAt) {
        /** How far the question got. */
        enum Kind { ANSWERED, LEAVE_NEEDED, LOG_IN, NOT_LINKED, DOWN }

        private static Reply none(Kind kind) {
            return new Reply(kind, 0, "", "", "");
        }

        private static Reply leaveNeeded(URI address) {
            return address == null ? none(Kind.LOG_IN) : new Reply(Kind.LEAVE_NEEDED, 0, "", "", address.toString());
        }
    }

    /** @param path below Jira's address, from {@code /rest} on */
    Reply get(String path) {
        ApplicationLink link = links.getPrimaryApplicationLink(JiraApplicationType.class);
        if (link == null) {
            return Reply.none(Reply.Kind.NOT_LINKED);
        }
        ApplicationLinkRequestFactory factory = link.createAuthenticatedRequestFactory();
        try {
            ApplicationLinkRequest request = factory.createRequest(Request.MethodType.GET, path);
            request.setConnectionTimeout(CONNECT_MILLISECONDS);
            request.setSoTimeout(ANSWER_MILLISECONDS);
            request.setHeader("Accept", "application/json");
            return request.execute(new Handler(factory, link.getDisplayUrl()));
        } catch (CredentialsRequiredException needed) {
            return Reply.leaveNeeded(needed.getAuthorisationURI());
        } catch (ResponseException down) {
            return Reply.none(Reply.Kind.DOWN);
        }
    }

    private record Handler(ApplicationLinkRequestFactory factory, URI jira) implements ApplicationLinkResponseHandler<Reply> {
        @Override
        public Reply credentialsRequired(Response response) {
            return Reply.leaveNeeded(factory.getAuthorisationURI());
        }

        @Override
        public Reply handle(Response response) throws ResponseException {
            return switch (response.getStatusCode()) {
                case 200, 400, 403, 404 -> new Reply(Reply.Kind.ANSWERED, response.getStatusCode(), response.getResponseBodyAsString(), jira.toString(), "");
                case 401 -> Reply.none(Reply.Kind.LOG_IN);
                default -> Reply.none(Reply.Kind.DOWN);
            };
        }
    }
}
