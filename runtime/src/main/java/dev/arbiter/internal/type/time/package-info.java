/** The codecs of dates and times, which the driver's own calls would change here and there. */
@NullMarked
package dev.arbiter.internal.type.time;

import org.jspecify.annotations.NullMarked;
