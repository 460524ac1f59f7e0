package io.tandem.joint.model;

/** The three columns. */
public enum SectionKey { TECHNICAL, DELIVERY, BETWEEN }
