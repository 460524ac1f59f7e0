/** Makes projects up that look real, the same for the same seed and day. May import: {@code model}, {@code store}, {@code setup}. */
package io.tandem.sandbox.jira.generate;
