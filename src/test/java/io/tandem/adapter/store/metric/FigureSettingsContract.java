package io.tandem.adapter.store.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.metric.api.Thresholds;
import io.tandem.metric.settings.FigureSettings;
import io.tandem.shared.DateRange;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.metric.FigureSettingsHouse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.After;
import org.junit.Test;

/** What every store of figure settings promises, on each database we run on. */
public abstract class FigureSettingsContract {
    private final FigureSettingsHouse house;

    protected FigureSettingsContract(AoDatabase.Kind kind) {
        house = new FigureSettingsHouse(kind);
    }

    @After
    public void close() {
        house.close();
    }

    private FigureSettings save(FigureSettings settings) {
        return house.transactions.call(() -> house.store.save(settings));
    }

    @Test
    public void whatIsSavedIsReadAsItWas() {
        FigureSettings settings = new FigureSettings("DEMO", 0, Map.of("coverage", new Thresholds(82.5, -1e-7), "cycleTime", new Thresholds(1, 2)), Set.of("1", "10001"), Set.of("7"),
            Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), List.of(new DateRange(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-27"))));
        FigureSettings saved = save(settings);
        assertThat(saved).isEqualTo(settings.stored(1));
        assertThat(house.store.get("DEMO")).isEqualTo(saved);
        assertThat(house.store.get("SEC")).isEqualTo(FigureSettings.usual("SEC"));
        FigureSettings emptied = save(FigureSettings.usual("DEMO").stored(1));
        assertThat(house.store.get("DEMO")).isEqualTo(emptied).returns(2, FigureSettings::version);
    }

    @Test
    public void ofTwoWhoReplaceOneVersionTheLaterFails() {
        save(FigureSettings.usual("DEMO"));
        assertThatThrownBy(() -> house.store.save(FigureSettings.usual("DEMO"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void manyProjectsAreOneQuery() {
        save(FigureSettings.usual("DEMO"));
        save(FigureSettings.usual("SEC"));
        assertThat(house.database.statementsOf(() -> assertThat(house.store.list(List.of("DEMO", "SEC", "NONE"))).containsOnlyKeys("DEMO", "SEC"))).hasSize(1);
        assertThat(house.store.list(List.of())).isEmpty();
    }
}
