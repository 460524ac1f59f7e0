package io.tandem.sandbox.host.platform;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.tandem.sandbox.host.Product;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** What the product says about itself: the versions the add-on is made for. */
record HostApplication(Product product) implements ApplicationProperties {
    private static final Date BUILT = Date.from(Instant.parse("2026-04-01T00:00:00Z"));

    @Override
    public String getBaseUrl() {
        return product.baseUrl();
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return mode == UrlMode.RELATIVE || mode == UrlMode.RELATIVE_CANONICAL ? product.contextPath() : product.baseUrl();
    }

    @Override
    public String getDisplayName() {
        return product.displayName();
    }

    @Override
    public String getPlatformId() {
        return product.name().equals("confluence") ? "conf" : product.name();
    }

    @Override
    public String getVersion() {
        return product.name().equals("jira") ? "11.3.3" : "10.2.13";
    }

    @Override
    public Date getBuildDate() {
        return (Date) BUILT.clone();
    }

    @Override
    public String getBuildNumber() {
        return product.name().equals("jira") ? "11030003" : "9500";
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(product.home());
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(product.sharedHome());
    }
}
