/**
 * The joint view and single figures as JSON.
 *
 * <p>May import: as {@code io.tandem.rest}.
 */
package io.tandem.rest.joint;
