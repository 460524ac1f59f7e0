package io.tandem.testing.metric;

import io.tandem.metric.FigureService;
import io.tandem.metric.api.Judgement;
import io.tandem.metric.model.FactNarrowing;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.port.CodeHealthSource;
import io.tandem.metric.port.FactSearch;
import io.tandem.metric.port.FactStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Figures of projects that plan no capacity and judge as the definitions do. */
public final class Figures {
    private Figures() { }

    public static FigureService over(FactStore facts, CodeHealthSource code, Clock clock) {
        return new FigureService(facts, new OfIds(facts), code, projectKey -> List.of(), (projects, kept) -> Judgement.usual(), clock);
    }

    /** Single issues only. */
    private record OfIds(FactStore facts) implements FactSearch {
        @Override
        public void tell(String projectKey, FactNarrowing narrowing, Instant from, Instant to, Consumer<IssueFact> each) {
            throw new AssertionError("figures look for no issues");
        }

        @Override
        public List<IssueFact> listFacts(Collection<Long> issueIds) {
            return facts.listFacts(issueIds);
        }
    }
}
