package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import io.tandem.adapter.jira.review.JiraReleaseDates;
import io.tandem.adapter.jira.team.GroupAbsences;
import io.tandem.adapter.store.review.AoFreezeCalendar;
import io.tandem.adapter.store.review.AoPlannedReviews;
import io.tandem.rest.review.ConflictBodies;
import io.tandem.review.calendar.CalendarService;
import io.tandem.review.calendar.port.Absences;
import io.tandem.review.calendar.port.FreezeCalendar;
import io.tandem.review.calendar.port.PlannedReviews;
import io.tandem.review.calendar.port.ReleaseDates;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import io.tandem.team.api.WorkingGroups;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The change calendar. */
@Configuration(proxyBeanMethods = false)
public class CalendarWiring {
    @Bean
    public PlannedReviews plannedReviews(ActiveObjects activeObjects) {
        return new AoPlannedReviews(activeObjects);
    }

    @Bean
    public FreezeCalendar freezeCalendar(ActiveObjects activeObjects) {
        return new AoFreezeCalendar(activeObjects);
    }

    @Bean
    public ReleaseDates releaseDates(ProjectManager projects, VersionManager versions, TimeZoneManager zones) {
        return new JiraReleaseDates(projects, versions, zones);
    }

    @Bean
    public Absences calendarAbsences(WorkingGroups groups) {
        return new GroupAbsences(groups);
    }

    @Bean
    public CalendarService calendarService(PlannedReviews reviews, FreezeCalendar freezes, ReleaseDates releases, Absences absences, ProjectAccess access, Clock clock) {
        return new CalendarService(reviews, freezes, releases, absences, access, clock);
    }

    @Bean
    public ConflictBodies conflictBodies(Texts texts) {
        return new ConflictBodies(texts);
    }
}
