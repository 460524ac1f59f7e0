package io.tandem.metric.api;

/** So many issues were left out for this reason, named by the text {@code tandem.joint.excluded.<key>}. */
public record Exclusion(String key, long count) { }
