package io.tandem.sandbox.host.platform;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import io.tandem.sandbox.host.Peer;
import io.tandem.sandbox.host.Product;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The application link to the other product. */
final class HostLink implements ApplicationLink {
    private static final String PROPERTY = "applink.property.";
    private final Product product;
    private final Peer peer;

    HostLink(Product product, Peer peer) {
        this.product = product;
        this.peer = peer;
    }

    @Override
    public ApplicationId getId() {
        return new ApplicationId(UUID.nameUUIDFromBytes(peer.name().getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public ApplicationType getType() {
        return peer.name().equals("jira") ? new JiraType() : new ConfluenceType();
    }

    @Override
    public String getName() {
        return peer.displayName();
    }

    @Override
    public URI getDisplayUrl() {
        return URI.create(peer.baseUrl());
    }

    @Override
    public URI getRpcUrl() {
        return getDisplayUrl();
    }

    @Override
    public boolean isPrimary() {
        return true;
    }

    @Override
    public boolean isSystem() {
        return false;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return new LinkRequests(product, peer, LinkRequests.Credentials.OF_THE_VIEWER);
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(Class<? extends AuthenticationProvider> providerClass) {
        return providerClass == Anonymous.class ? new LinkRequests(product, peer, LinkRequests.Credentials.NONE) : createAuthenticatedRequestFactory();
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return createAuthenticatedRequestFactory();
    }

    /** No two-legged access is set up between the two: null, as in the products. */
    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        return null;
    }

    @Override
    public Object getProperty(String key) {
        return SettingsTable.of(product).find(PROPERTY + key).orElse(null);
    }

    @Override
    public Object putProperty(String key, Object value) {
        Object old = getProperty(key);
        SettingsTable.of(product).put(PROPERTY + key, String.valueOf(value));
        return old;
    }

    @Override
    public Object removeProperty(String key) {
        Object old = getProperty(key);
        SettingsTable.of(product).remove(PROPERTY + key);
        return old;
    }

    private record JiraType() implements JiraApplicationType {
        @Override
        public String getI18nKey() {
            return "applinks.jira";
        }

        @Override
        public URI getIconUrl() {
            return null;
        }
    }

    private record ConfluenceType() implements ConfluenceApplicationType {
        @Override
        public String getI18nKey() {
            return "applinks.confluence";
        }

        @Override
        public URI getIconUrl() {
            return null;
        }
    }
}
