package io.tandem.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares fields and kinds of values, not the values; of lists the first elements. */
final class JsonShape {
    private JsonShape() {
    }

    /** Whatever the recording has must be there; more may be. */
    static void assertSame(JsonNode recorded, JsonNode actual, String where) {
        assertThat(actual.getNodeType()).as(where + ": " + actual).isEqualTo(recorded.getNodeType());
        recorded.fields().forEachRemaining(field -> assertSame(field.getValue(), actual.path(field.getKey()), where + "/" + field.getKey()));
        if (recorded.isArray() && !recorded.isEmpty()) {
            assertThat(actual).as(where).isNotEmpty();
            assertSame(recorded.get(0), actual.get(0), where + "/0");
        }
    }
}
