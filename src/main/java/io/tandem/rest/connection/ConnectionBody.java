package io.tandem.rest.connection;

import io.tandem.connection.model.ConnectionDraft;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.Secret;
import io.tandem.shared.Problems;
import java.util.List;
import java.util.Optional;

/**
 * A connection as sent.
 *
 * @param account  whose secret it is, for kinds that want it
 * @param secret   absent or empty keeps the stored one
 * @param mappings absent for none
 * @param version  the version the sender saw; for changes
 */
public record ConnectionBody(String name, ConnectionKind kind, String baseUrl, String account, String secret, List<MappingBody> mappings, Integer version) {
    /** A pair as sent; no component for the whole project. */
    public record MappingBody(String projectKey, String component, String remoteKey) {
        private ProjectMapping mapping() {
            return ProjectMapping.of(text(projectKey), text(component).isEmpty() ? null : text(component), text(remoteKey));
        }

        private static String text(String sent) {
            return sent == null ? "" : sent.strip();
        }
    }

    ConnectionDraft draft() {
        List<MappingBody> pairs = mappings == null ? List.of() : mappings;
        Problems problems = new Problems();
        for (int index = 0; index < pairs.size(); index++) {
            problems.require(pairs.get(index) != null, "mappings[" + index + "]", "json.value.shape");
        }
        problems.throwIfAny();
        Optional<Secret> typed = Optional.ofNullable(secret).map(String::strip).filter(text -> !text.isEmpty()).map(Secret::new);
        return new ConnectionDraft(name, kind, baseUrl, account, typed, pairs.stream().map(MappingBody::mapping).toList());
    }

    /** Without the secret: a record's own text would show it. */
    @Override
    public String toString() {
        return "connection " + name;
    }
}
