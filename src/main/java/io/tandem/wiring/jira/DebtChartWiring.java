package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.adapter.store.debt.AoDebtPoints;
import io.tandem.debt.chart.QuadrantService;
import io.tandem.debt.interest.InterestService;
import io.tandem.debt.port.DebtPoints;
import io.tandem.debt.port.ProjectParts;
import io.tandem.metric.api.CompletedWorkReader;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Charts of the register, and the interest that is measured. */
@Configuration(proxyBeanMethods = false)
public class DebtChartWiring {
    @Bean
    public DebtPoints debtPoints(ActiveObjects activeObjects) {
        return new AoDebtPoints(activeObjects);
    }

    @Bean
    public QuadrantService quadrantService(DebtPoints points, ProjectParts parts, Clock clock) {
        return new QuadrantService(points, parts, clock);
    }

    @Bean
    public InterestService interestService(CompletedWorkReader work, ProjectParts parts, Clock clock) {
        return new InterestService(work, parts, clock);
    }
}
