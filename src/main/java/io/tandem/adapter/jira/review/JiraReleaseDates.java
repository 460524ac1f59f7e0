package io.tandem.adapter.jira.review;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import io.tandem.review.calendar.model.ReleaseDay;
import io.tandem.review.calendar.model.ReleaseDay.Standing;
import io.tandem.review.calendar.port.ReleaseDates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Jira's versions with a release date. */
public final class JiraReleaseDates implements ReleaseDates {
    private final ProjectManager projects;
    private final VersionManager versions;
    private final TimeZoneManager zones;

    public JiraReleaseDates(ProjectManager projects, VersionManager versions, TimeZoneManager zones) {
        this.projects = projects;
        this.versions = versions;
        this.zones = zones;
    }

    @Override
    public List<ReleaseDay> listReleases(Collection<String> projectKeys) {
        return projectKeys.stream().map(projects::getProjectObjByKey).filter(Objects::nonNull).flatMap(this::releases).toList();
    }

    private Stream<ReleaseDay> releases(Project project) {
        return versions.getVersions(project).stream().filter(version -> !version.isArchived() && version.getReleaseDate() != null).map(version -> release(project, version));
    }

    /** Jira keeps days as midnights of its own zone. */
    private ReleaseDay release(Project project, Version version) {
        return new ReleaseDay(project.getKey(), version.getName(), Instant.ofEpochMilli(version.getReleaseDate().getTime()).atZone(zone()).toLocalDate(),
                version.isReleased() ? Standing.RELEASED : Standing.AHEAD);
    }

    @Override
    public ZoneId zone() {
        return zones.getDefaultTimezone().toZoneId();
    }
}
