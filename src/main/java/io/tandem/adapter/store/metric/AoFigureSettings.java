package io.tandem.adapter.store.metric;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.settings.FigureSettings;
import io.tandem.metric.settings.port.SettingsStore;
import io.tandem.shared.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** {@inheritDoc} */
public final class AoFigureSettings implements SettingsStore {
    private final ActiveObjects activeObjects;

    public AoFigureSettings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Map<String, FigureSettings> list(Collection<String> projectKeys) {
        Map<String, FigureSettings> settings = new HashMap<>();
        if (!projectKeys.isEmpty()) {
            String places = String.join(", ", Collections.nCopies(projectKeys.size(), "?"));
            Query query = Query.select().where("PROJECT_KEY IN (" + places + ")", projectKeys.toArray()).order("VERSION ASC");
            Arrays.stream(activeObjects.find(FigureSettingsRow.class, query)).map(AoFigureSettings::settings).forEach(found -> settings.put(found.projectKey(), found));
        }
        return settings;
    }

    @Override
    public FigureSettings save(FigureSettings settings) {
        FigureSettings next = settings.stored(settings.version() + 1);
        FigureSettingsRow row = activeObjects.create(FigureSettingsRow.class, new DBParam("PROJECT_KEY", next.projectKey()), new DBParam("TOKEN", next.projectKey() + "/" + next.version()),
            new DBParam("VERSION", next.version()));
        fill(row, next);
        row.save();
        activeObjects.delete(activeObjects.find(FigureSettingsRow.class, Query.select().where("PROJECT_KEY = ? AND VERSION < ?", next.projectKey(), next.version())));
        return next;
    }

    private static void fill(FigureSettingsRow row, FigureSettings settings) {
        row.setThresholds(settings.thresholds().entrySet().stream().map(own -> own.getKey() + "=" + own.getValue().good() + "=" + own.getValue().watch()).collect(Collectors.joining(",")));
        row.setWaiting(String.join(",", settings.waitingStatuses()));
        row.setDefects(String.join(",", settings.defectTypes()));
        row.setWorkingDays(settings.workingDays().stream().map(DayOfWeek::name).collect(Collectors.joining(",")));
        row.setHolidays(settings.holidays().stream().map(days -> days.from() + "/" + days.to()).collect(Collectors.joining(",")));
    }

    private static FigureSettings settings(FigureSettingsRow row) {
        return new FigureSettings(row.getProjectKey(), row.getVersion(), thresholds(row.getThresholds()), parts(row.getWaiting()).collect(Collectors.toSet()), parts(row.getDefects()).collect(Collectors.toSet()),
            parts(row.getWorkingDays()).map(DayOfWeek::valueOf).collect(Collectors.toSet()), parts(row.getHolidays()).map(AoFigureSettings::range).toList());
    }

    private static Map<String, Thresholds> thresholds(String text) {
        Map<String, Thresholds> thresholds = new TreeMap<>();
        parts(text).map(own -> own.split("=")).forEach(own -> thresholds.put(own[0], new Thresholds(Double.parseDouble(own[1]), Double.parseDouble(own[2]))));
        return thresholds;
    }

    private static DateRange range(String text) {
        int slash = text.indexOf('/');
        return new DateRange(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    private static Stream<String> parts(String text) {
        return text == null || text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(","));
    }
}
