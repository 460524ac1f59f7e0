package io.tandem.wiring.jira;

import com.atlassian.jira.project.ProjectManager;
import io.tandem.adapter.jira.plan.JiraReleases;
import io.tandem.metric.api.WorkHistoryReader;
import io.tandem.plan.ForecastService;
import io.tandem.plan.api.ForecastReader;
import io.tandem.plan.port.Releases;
import io.tandem.review.port.ForecastPreview;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forecast, and what others ask of it. */
@Configuration(proxyBeanMethods = false)
public class PlanWiring {
    @Bean
    public Releases plannedReleases(ProjectManager projects) {
        return new JiraReleases(projects);
    }

    @Bean
    public ForecastReader forecastReader(WorkHistoryReader histories, Releases releases) {
        return new ForecastService(histories, releases);
    }

    @Bean
    public ForecastPreview forecastPreview(ForecastReader forecasts) {
        return new PlannedForecast(forecasts);
    }
}
