/**
 * The arithmetic of a forecast: samples, simulation, working week. Values only: no clock, no I/O.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and itself.
 */
package io.tandem.plan.model;
