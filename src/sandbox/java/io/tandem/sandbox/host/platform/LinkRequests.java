package io.tandem.sandbox.host.platform;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.Peer;
import io.tandem.sandbox.host.Product;
import java.net.URI;
import java.util.Optional;

/** Makes requests to the other product: as the viewer, or as nobody. */
record LinkRequests(Product product, Peer peer, Credentials credentials) implements ApplicationLinkRequestFactory {
    /** Whose name the request is in. */
    enum Credentials { OF_THE_VIEWER, NONE }

    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException {
        HostRequest request = new HostRequest(methodType, url.startsWith("http://") || url.startsWith("https://") ? url : peer.baseUrl() + url);
        if (credentials == Credentials.OF_THE_VIEWER) {
            Optional<HostUser> user = HostSession.user().filter(each -> LinkGrants.isGranted(product, peer, each));
            request.setHeader("Authorization", "Bearer demo-" + user.orElseThrow(() -> new CredentialsRequiredException(this, "You do not have an authorized access token for the remote resource.")).name());
        }
        return request;
    }

    @Override
    public URI getAuthorisationURI() {
        return URI.create(product.baseUrl() + "/sandbox/grant");
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return URI.create(getAuthorisationURI() + "?callback=" + Html.url(callback));
    }
}
