/** Examples, a small house to run the review services in, and its fakes. */
package io.tandem.testing.review;
