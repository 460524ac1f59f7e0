package io.tandem.wiki;

import java.util.Map;
import java.util.TreeMap;

/** How a managed section stands in storage format: the macro {@code tandem-section} around its content. docs/decisions tells why. */
final class SectionFormat {
    static final String MACRO = "tandem-section";
    static final String ID = "id";
    static final String HASH = "hash";
    static final String RECORD = "record";
    static final String KIND = "kind";
    static final String OFFER = "offer";
    static final String SEEN = "seen";

    private SectionFormat() { }

    /** A section as generated. */
    static String fresh(String recordKey, String id, String body) {
        return written(Map.of(ID, id, RECORD, recordKey, HASH, Fingerprint.of(body)), body);
    }

    /** Newer content beside a section that a person edited. */
    static String offer(String recordKey, String id, String body) {
        return written(Map.of(ID, id, RECORD, recordKey, HASH, Fingerprint.of(body), KIND, OFFER), body);
    }

    /** A person's section with its body as it is, now knowing which newer content stands beside it. */
    static String kept(FoundSection section, String seen) {
        Map<String, String> parameters = new TreeMap<>(section.parameters());
        parameters.put(SEEN, seen);
        return written(parameters, section.body());
    }

    /** The body is a well-formed fragment: our own writer's, or a piece cut from a page between a start and its end. */
    private static String written(Map<String, String> parameters, String body) {
        XmlOut out = new XmlOut();
        out.element("ac:structured-macro", () -> {
            new TreeMap<>(parameters).forEach((name, value) -> out.leaf("ac:parameter", value, "ac:name", name));
            out.element("ac:rich-text-body", () -> out.fragment(body));
        }, "ac:name", MACRO);
        return out.written();
    }
}
