/**
 * The joint working group: who leads a project on either side, who belongs to it, who stands in for whom, how much each can do, and who has to do with what is open.
 * See docs/features/working-group.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} with its ports, and its own sub-packages. Other features read {@code api} only.
 */
package io.tandem.team;
