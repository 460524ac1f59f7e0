package io.tandem.adapter.jira.retro;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.tandem.retro.model.Calendar;
import io.tandem.retro.model.IssueStory;
import io.tandem.retro.model.IssueStory.Stage;
import io.tandem.retro.model.Release;
import io.tandem.retro.port.ReleaseHistory;
import io.tandem.shared.Problem;
import io.tandem.shared.UnavailableException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Versions, their issues and change histories. Issue security is the caller's to honour: figures need every issue, pages show the reader's. */
public final class JiraReleaseHistory implements ReleaseHistory {
    private static final int AT_ONCE = 200;
    private static final double USUAL_HOURS = 8;
    private static final double USUAL_DAYS = 5;
    private final ProjectManager projects;
    private final VersionManager versions;
    private final SearchService search;
    private final ChangeHistoryManager histories;
    private final ConstantsManager constants;
    private final ApplicationProperties properties;
    private final TimeZoneManager zones;

    public JiraReleaseHistory(ProjectManager projects, VersionManager versions, SearchService search, ChangeHistoryManager histories, ConstantsManager constants,
                              ApplicationProperties properties, TimeZoneManager zones) {
        this.projects = projects;
        this.versions = versions;
        this.search = search;
        this.histories = histories;
        this.constants = constants;
        this.properties = properties;
        this.zones = zones;
    }

    @Override
    public List<Release> listReleases(String projectKey) {
        Comparator<Release> byDue = Comparator.comparing(Release::due, Comparator.nullsLast(Comparator.reverseOrder()));
        return list(projectKey).stream().filter(version -> !version.isArchived()).map(this::release)
            .sorted(Comparator.comparing(Release::released).reversed().thenComparing(byDue)).toList();
    }

    @Override
    public Optional<Release> findRelease(String projectKey, long releaseId) {
        return list(projectKey).stream().filter(version -> version.getId() == releaseId).findFirst().map(this::release);
    }

    private List<Version> list(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? List.of() : versions.getVersions(project);
    }

    private Release release(Version version) {
        return new Release(version.getId(), version.getName(), day(version.getStartDate()), day(version.getReleaseDate()), version.isReleased());
    }

    @Override
    public List<IssueStory> listStories(String projectKey, long releaseId) {
        Map<String, Stage> stages = constants.getStatuses().stream().collect(Collectors.toMap(Status::getId, JiraReleaseHistory::stage));
        StoryReader reader = new StoryReader(stages, Long.toString(releaseId), this::day);
        List<IssueStory> stories = new ArrayList<>();
        for (Issue issue : issues(projectKey, releaseId)) {
            stories.add(reader.story(issue, histories.getChangeHistories(issue)));
        }
        return stories;
    }

    private List<Issue> issues(String projectKey, long releaseId) {
        Query query = search.parseQuery(null, "project = \"" + projectKey + "\" AND fixVersion = " + releaseId + " ORDER BY key ASC").getQuery();
        List<Issue> found = new ArrayList<>();
        try {
            while (true) {
                List<Issue> page = search.searchOverrideSecurity(null, query, new PagerFilter<>(found.size(), AT_ONCE)).getResults();
                found.addAll(page);
                if (page.size() < AT_ONCE) {
                    return found;
                }
            }
        } catch (SearchException broken) {
            throw new UnavailableException(Problem.of("retro.search.broken"));
        }
    }

    @Override
    public Calendar calendar() {
        return new Calendar(zone(), number("jira.timetracking.hours.per.day", USUAL_HOURS), number("jira.timetracking.days.per.week", USUAL_DAYS));
    }

    private double number(String property, double usual) {
        try {
            double value = Double.parseDouble(properties.getDefaultBackedString(property));
            return value > 0 ? value : usual;
        } catch (NumberFormatException | NullPointerException unset) {
            return usual;
        }
    }

    private ZoneId zone() {
        return zones.getDefaultTimezone().toZoneId();
    }

    /** Jira keeps days as midnights of its own zone. */
    private LocalDate day(Date date) {
        return date == null ? null : new Date(date.getTime()).toInstant().atZone(zone()).toLocalDate();
    }

    private static Stage stage(Status status) {
        return switch (status.getStatusCategory().getKey()) {
            case "done" -> Stage.DONE;
            case "indeterminate" -> Stage.IN_PROGRESS;
            default -> Stage.TO_DO;
        };
    }
}
