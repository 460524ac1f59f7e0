package io.tandem.sandbox.host.platform;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.RequestFactory;

/** Requests to anywhere, without credentials. */
final class HostRequestFactory implements RequestFactory<ApplicationLinkRequest> {
    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) {
        return new HostRequest(methodType, url);
    }

    @Override
    public boolean supportsHeader() {
        return true;
    }
}
