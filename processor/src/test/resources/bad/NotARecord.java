package bad;

import dev.arbiter.Table;

@Table("as_class")
class AsClass {} // error: [NotARecord] "AsClass" is a class; @Table declares a table by a record; make it one

@Table("as_interface")
interface AsInterface {} // error: [NotARecord] "AsInterface" is an interface; @Table declares a table by a record; make it one

@Table("as_enum")
enum AsEnum {} // error: [NotARecord] "AsEnum" is an enum; @Table declares a table by a record; make it one

@Table("as_annotation")
@interface AsAnnotation {} // error: [NotARecord] "AsAnnotation" is an annotation type; @Table declares a table by a record; make it one
