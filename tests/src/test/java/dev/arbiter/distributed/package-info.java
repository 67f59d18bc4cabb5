/** Tables that a Citus cluster distributes, on PostgreSQL and, where there is one, on a cluster. */
@NullMarked
package dev.arbiter.distributed;

import org.jspecify.annotations.NullMarked;
