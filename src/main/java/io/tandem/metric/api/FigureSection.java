package io.tandem.metric.api;

/** The columns figures are shown in. */
public enum FigureSection { TECHNICAL, DELIVERY, BETWEEN }
