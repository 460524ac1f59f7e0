package io.tandem.metric;

import io.tandem.metric.model.CodeHealthSnapshot;
import io.tandem.metric.port.CodeHealthSource;
import io.tandem.shared.Kept;
import io.tandem.shared.port.Stamps.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Code health that is read again only where something was measured, or could not be, since. */
record KeptCode(CodeHealthSource code, Kept kept) implements CodeHealthSource {
    private record Latest(String component) { }

    private record Since(String component, Instant from) { }

    private record Course(String component, Instant from) { }

    @Override
    public Optional<CodeHealthSnapshot> findLatest(String projectKey, String component) {
        return kept.get(Kind.CODE, List.of(projectKey), new Latest(component), () -> code.findLatest(projectKey, component));
    }

    @Override
    public List<CodeHealthSnapshot> listSince(String projectKey, String component, Instant from) {
        return kept.get(Kind.CODE, List.of(projectKey), new Since(component, from), () -> code.listSince(projectKey, component, from));
    }

    @Override
    public List<CodeHealthSnapshot> listCourse(String projectKey, String component, Instant from) {
        return kept.get(Kind.CODE, List.of(projectKey), new Course(component, from), () -> code.listCourse(projectKey, component, from));
    }
}
