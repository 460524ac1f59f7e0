package io.tandem.wiring.jira;

import io.tandem.debt.api.DebtOverview;
import io.tandem.joint.JointService;
import io.tandem.metric.api.FigureReader;
import io.tandem.review.api.ReviewOverview;
import io.tandem.shared.port.ProjectAccess;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The joint view over figures, reviews and debts. */
@Configuration(proxyBeanMethods = false)
public class JointWiring {
    @Bean
    public JointService jointService(FigureReader figures, ReviewOverview reviews, DebtOverview debts, ProjectAccess access, Clock clock) {
        return new JointService(figures, reviews, debts, access, clock);
    }
}
