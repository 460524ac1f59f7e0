package io.tandem.plan.api;

import java.util.Collection;
import java.util.Map;

/** Forecasts for whoever shows them. From stored facts, by two queries; permissions are the caller's. */
public interface ForecastReader {
    /** The finish of a release as it stands. */
    ReleaseForecast read(String projectKey, String release);

    /** The same, and with a change's work on top. */
    ReleaseForecast read(String projectKey, String release, ChangeWork change);

    /** The finish of each of these releases of a project, by the names asked for; the history is read once. */
    Map<String, ReleaseForecast> readAll(String projectKey, Collection<String> releases);
}
