/**
 * The joint view: what code, work and the decisions between them say about the same projects, side by side.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, itself, and the {@code api} packages of {@code metric}, {@code review}, {@code debt} and {@code plan}.
 */
package io.tandem.joint;
