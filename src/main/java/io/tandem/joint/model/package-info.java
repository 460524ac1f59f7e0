/**
 * What the joint view shows, as values.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and the {@code api} packages of lower features.
 */
package io.tandem.joint.model;
