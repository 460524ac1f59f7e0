package io.tandem.metric.model;

/** Which status, as the product told it; either part is empty where it is not known. */
public record StatusRef(String id, String name) {
    private static final StatusRef NONE = new StatusRef("", "");

    public StatusRef {
        id = id == null ? "" : id;
        name = name == null ? "" : name;
    }

    public static StatusRef none() {
        return NONE;
    }
}
