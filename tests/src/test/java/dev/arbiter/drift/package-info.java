/** Whether the drift check sees what differs, and nothing else, and whether its DDL mends it. */
@NullMarked
package dev.arbiter.drift;

import org.jspecify.annotations.NullMarked;
