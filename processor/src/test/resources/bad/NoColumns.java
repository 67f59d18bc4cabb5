package bad;

import dev.arbiter.Table;

@Table("nothing")
record Nothing() {} // error: [NoColumns] "Nothing" has no components; each component is a column; declare some
