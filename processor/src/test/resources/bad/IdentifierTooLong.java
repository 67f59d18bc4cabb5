package bad;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.PostgresEnum;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table(
    value = "a_table_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it", // error: [IdentifierTooLong] "a_table_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it" has 67 bytes, as the name of the table of "Long1"; PostgreSQL cuts names at 63 without a word; choose a shorter one
    schema = "a_schema_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it") // error: [IdentifierTooLong] "a_schema_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it" has 68 bytes, as the name of the schema of "a_table_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it"; PostgreSQL cuts names at 63 without a word; choose a shorter one
record Long1(@Id UUID id) {}

@Table(value = "accounts", primaryKey = "a_primary_key_with_a_name_that_is_longer_than_postgresql_keeps_it") // error: [IdentifierTooLong] "a_primary_key_with_a_name_that_is_longer_than_postgresql_keeps_it" has 65 bytes, as the name of an index of "accounts"; PostgreSQL cuts names at 63 without a word; choose a shorter one
@UniqueIndex(expr = "name", name = "an_index_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it") // error: [IdentifierTooLong] "an_index_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it" has 68 bytes, as the name of an index of "accounts"; PostgreSQL cuts names at 63 without a word; choose a shorter one
record Long2(
    @Id UUID id,
    String name,
    @Unique(name = "a_constraint_with_a_name_that_is_longer_than_what_postgresql_keeps") String code, // error: [IdentifierTooLong] "a_constraint_with_a_name_that_is_longer_than_what_postgresql_keeps" has 66 bytes, as the name of an index of "accounts"; PostgreSQL cuts names at 63 without a word; choose a shorter one
    @Column(name = "ä_column_with_umläuts_whose_bytes_are_more_than_its_chäräcters_ä") String umlauts, // error: [IdentifierTooLong] "ä_column_with_umläuts_whose_bytes_are_more_than_its_chäräcters_ä" has 69 bytes, as the name of a column of "accounts"; PostgreSQL cuts names at 63 without a word; choose a shorter one
    String aComponentWithANameThatIsLongerThanWhatPostgresqlKeepsOfItsColumn) {} // error: [IdentifierTooLong] "a_component_with_a_name_that_is_longer_than_what_postgresql_keeps_of_its_column" has 79 bytes, as the name of a column of "accounts"; PostgreSQL cuts names at 63 without a word; choose a shorter one

@Table("owners")
record Owner(@Id UUID id) {}

@Table("things")
record Thing(
    @Id UUID id,
    @References(value = Owner.class, name = "a_foreign_key_with_a_name_that_is_longer_than_what_postgresql_keeps") UUID ownerId) {} // error: [IdentifierTooLong] "a_foreign_key_with_a_name_that_is_longer_than_what_postgresql_keeps" has 67 bytes, as the name of the foreign key of "Thing.ownerId"; PostgreSQL cuts names at 63 without a word; choose a shorter one

@Table("letters")
record Letter(
    @Id UUID id,
    TypeWithAVeryLongName type, // error: [IdentifierTooLong] "an_enum_type_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it" has 72 bytes, as the name of the enum type of "TypeWithAVeryLongName"; PostgreSQL cuts names at 63 without a word; choose a shorter one
    Schema schema, // error: [IdentifierTooLong] "a_schema_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it" has 68 bytes, as the name of the schema of the enum type of "Schema"; PostgreSQL cuts names at 63 without a word; choose a shorter one
    Labels labels) {} // error: [IdentifierTooLong] "a_label_that_is_longer_than_what_postgresql_takes_of_the_labels_of_an_enum" has 74 bytes, as a label of the enum type of "Labels"; PostgreSQL takes 63 at most; choose a shorter @Label

@PostgresEnum("an_enum_type_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it")
enum TypeWithAVeryLongName {
  ONE
}

@PostgresEnum(schema = "a_schema_with_a_name_that_is_longer_than_what_postgresql_keeps_of_it")
enum Schema {
  ONE
}

@PostgresEnum
enum Labels {
  @Label("a_label_that_is_longer_than_what_postgresql_takes_of_the_labels_of_an_enum")
  ONE
}
