package io.tandem.adapter.connector.confluence;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import io.tandem.wiki.port.WikiFailureException;
import io.tandem.wiki.port.WikiFailureException.Kind;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Through the primary application link to Confluence, as the current user. */
public final class LinkWire implements Wire {
    private static final int CONNECT_MILLISECONDS = 5_000;
    private static final int ANSWER_MILLISECONDS = 30_000;
    private final ApplicationLinkService links;

    public LinkWire(ApplicationLinkService links) {
        this.links = links;
    }

    @Override
    public Reply send(Method method, String path, String body) {
        ApplicationLink link = links.getPrimaryApplicationLink(ConfluenceApplicationType.class);
        if (link == null) {
            throw new WikiFailureException(Kind.NOT_LINKED, "");
        }
        ApplicationLinkRequestFactory factory = link.createAuthenticatedRequestFactory();
        try {
            return request(factory, method, path, body).execute(new Handler(factory));
        } catch (CredentialsRequiredException needed) {
            throw leaveNeeded(needed.getAuthorisationURI());
        } catch (ResponseException broken) {
            throw new WikiFailureException(Kind.NO_ANSWER, Objects.toString(broken.getMessage(), broken.getClass().getSimpleName()));
        }
    }

    private static ApplicationLinkRequest request(ApplicationLinkRequestFactory factory, Method method, String path, String body) throws CredentialsRequiredException {
        ApplicationLinkRequest request = factory.createRequest(Request.MethodType.valueOf(method.name()), path);
        request.setConnectionTimeout(CONNECT_MILLISECONDS);
        request.setSoTimeout(ANSWER_MILLISECONDS);
        request.setHeader("Accept", "application/json");
        request.setHeader("X-Atlassian-Token", "no-check");
        if (body != null) {
            request.setRequestBody(body, "application/json");
        }
        return request;
    }

    private static WikiFailureException leaveNeeded(URI address) {
        return new WikiFailureException(Kind.LEAVE_NEEDED, "", null, address == null ? null : address.toString());
    }

    /** Takes every answer as it is; the token may turn out to be no longer good only now. */
    private static final class Handler implements ApplicationLinkResponseHandler<Reply> {
        private final ApplicationLinkRequestFactory factory;

        Handler(ApplicationLinkRequestFactory factory) {
            this.factory = factory;
        }

        @Override
        public Reply credentialsRequired(Response response) {
            throw leaveNeeded(factory.getAuthorisationURI());
        }

        @Override
        public Reply handle(Response response) throws ResponseException {
            return new Reply(response.getStatusCode(), Objects.toString(response.getResponseBodyAsString(), ""), retryAfter(response.getHeaders()));
        }

        /** Header names come in any case. */
        private static Optional<String> retryAfter(Map<String, String> headers) {
            return headers.entrySet().stream().filter(header -> "retry-after".equalsIgnoreCase(header.getKey())).map(Map.Entry::getValue).findFirst();
        }
    }
}
