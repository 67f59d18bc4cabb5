/** What remains true when servers, clients and the network between them fail. */
@NullMarked
package dev.arbiter.storm;

import org.jspecify.annotations.NullMarked;
