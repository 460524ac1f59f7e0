package io.tandem.testing.plan;

import io.tandem.plan.port.Releases;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The releases of every project. */
public final class PlannedReleases implements Releases {
    private final List<Release> releases;

    public PlannedReleases(Release... releases) {
        this.releases = Arrays.asList(releases);
    }

    @Override
    public Optional<Release> find(String projectKey, String name) {
        return releases.stream().filter(release -> release.name().equalsIgnoreCase(name)).findFirst();
    }

    @Override
    public Set<String> listNames(String projectKey) {
        return releases.stream().map(Release::name).collect(Collectors.toSet());
    }
}
