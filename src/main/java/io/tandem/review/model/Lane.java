package io.tandem.review.model;

/** How a change is decided: by the whole board, by one seat, or on submission by the project's rules alone. */
public enum Lane { BOARD, LIGHT, AUTOMATIC }
