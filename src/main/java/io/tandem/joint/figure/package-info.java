/**
 * The figures that only the joint view can tell, one class each: of reviews, buffers, debts, releases and goals.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.joint.model}, and the {@code api} packages of lower features.
 */
package io.tandem.joint.figure;
