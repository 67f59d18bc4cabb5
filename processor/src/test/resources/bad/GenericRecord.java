package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

@Table("boxes")
record Box<T>(@Id UUID id) {} // error: [GenericRecord] "Box" has type parameters; a row's columns have fixed types; drop them
