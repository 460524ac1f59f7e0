/**
 * What every resource shares: who asks and may they, paging, one error shape, repeated requests.
 *
 * <p>May import: as {@code io.tandem.rest}.
 */
package io.tandem.rest.support;
