package io.tandem.sandbox.host.platform;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.page.PageCapability;
import com.atlassian.sal.api.user.UserRole;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.Product;
import java.net.URI;
import java.util.EnumSet;

/** The log-in page with the way back. */
record HostLoginUris(Product product) implements LoginUriProvider {
    @Override
    public URI getLoginUri(URI returnUri) {
        String path = returnUri.toString().replaceFirst("^https?://[^/]+", "");
        String below = path.startsWith(product.contextPath() + "/") ? path.substring(product.contextPath().length()) : path;
        return URI.create(product.baseUrl() + "/login.jsp?os_destination=" + Html.url(below));
    }

    @Override
    public URI getLoginUri(URI returnUri, EnumSet<PageCapability> pageCaps) {
        return getLoginUri(returnUri);
    }

    @Override
    public URI getLoginUriForRole(URI returnUri, UserRole role) {
        return getLoginUri(returnUri);
    }

    @Override
    public URI getLoginUriForRole(URI returnUri, UserRole role, EnumSet<PageCapability> pageCaps) {
        return getLoginUri(returnUri);
    }
}
