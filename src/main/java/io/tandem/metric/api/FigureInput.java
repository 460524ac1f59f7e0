package io.tandem.metric.api;

/** One number a figure was made from, named by the text {@code tandem.joint.input.<key>}. */
public record FigureInput(String key, double value, FigureUnit unit) { }
