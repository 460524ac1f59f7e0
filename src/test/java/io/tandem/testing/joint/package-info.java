/**
 * The joint view over sources a test chooses.
 *
 * <p>May import: whatever a test needs.
 */
package io.tandem.testing.joint;
