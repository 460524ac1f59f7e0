package io.tandem.testing.metric;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Small moves on a stream of JSON. Each begins at the first token of a value and ends at its last. */
final class Json {
    private Json() { }

    /** Something done at the first token of an element. */
    interface Step {
        void run() throws IOException;
    }

    /** The text of one member of an object; null when there is no such member, or no object. */
    static String member(JsonParser parser, String wanted) throws IOException {
        String found = null;
        if (!isObject(parser)) {
            return null;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isWanted = parser.currentName().equals(wanted);
            if (parser.nextToken().isScalarValue() && isWanted) {
                found = parser.getValueAsString();
            } else {
                parser.skipChildren();
            }
        }
        return found;
    }

    /** Whether the value is an object; another one is passed over. */
    static boolean isObject(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        parser.skipChildren();
        return false;
    }

    /** Does the step for each object of a list; whatever else is in it is passed over. */
    static void each(JsonParser parser, Step step) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                step.run();
            } else {
                parser.skipChildren();
            }
        }
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
