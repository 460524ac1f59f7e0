package io.tandem.testing.metric;

import io.tandem.adapter.store.metric.AoFigureSettings;
import io.tandem.adapter.store.metric.FigureSettingsRow;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.metric.api.KnownFigures;
import io.tandem.metric.settings.FigureSettingsService;
import io.tandem.metric.settings.port.ProjectWords;
import io.tandem.rest.metric.FigureSettingsResource;
import io.tandem.rest.support.Guard;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.CurrentUser;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.MemoryStamps;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.Town;
import io.tandem.wiring.jira.FigureSettingsWiring;
import java.util.ArrayList;
import java.util.List;

/** Settings of figures over a real database, in {@link Town}: DEMO has the statuses To Do (1), Waiting (2), Done (3) and the types Story (10), Bug (11). */
public final class FigureSettingsHouse implements AutoCloseable {
    public final Town town = new Town();
    public final List<AuditEvent> audit = new ArrayList<>();
    /** The projects whose facts were to be built again, one after the other. */
    public final List<String> renewed = new ArrayList<>();
    public final MemoryStamps stamps = new MemoryStamps();
    public final AoDatabase database;
    public final AoFigureSettings store;
    public final AoTransactions transactions;
    public final FigureSettingsService service;

    public FigureSettingsHouse(AoDatabase.Kind kind) {
        database = AoDatabase.open(kind, FigureSettingsRow.class);
        store = new AoFigureSettings(database.activeObjects());
        transactions = new AoTransactions(database.activeObjects());
        service = new FigureSettingsService(store, new Words(), new KnownFigures(FigureSettingsWiring.definitions()), (actor, project) -> renewed.add(project), town, stamps, audit::add, transactions);
    }

    public FigureSettingsResource resource(CurrentUser currentUser) {
        return new FigureSettingsResource(new Guard(currentUser, town), service, new Keys());
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class Words implements ProjectWords {
        @Override
        public List<Word> listStatuses(String projectKey) {
            return List.of(new Word("1", "To Do", "TO_DO"), new Word("2", "Waiting", "IN_PROGRESS"), new Word("3", "Done", "DONE"));
        }

        @Override
        public List<Word> listTypes(String projectKey) {
            return List.of(new Word("10", "Story", ""), new Word("11", "Bug", ""));
        }

        @Override
        public double daysPerWeek() {
            return 5;
        }
    }
}
