/** API keys whose use is recorded: an update by the key. */
@NullMarked
package dev.arbiter.examples.scenarios.apikeys;

import org.jspecify.annotations.NullMarked;
