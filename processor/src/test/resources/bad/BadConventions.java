// options: -Aarbiter.naming=camelCase -Aarbiter.types=Strin=varchar,Instant=date,long=bigserial,UUID,LocalDate=date,java.time.LocalDate=varchar(10,2),List<String>=text[],String=,int=in;t,bad.Kind=integer
package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import java.time.LocalDate;
import java.util.UUID;

@Table("accounts")
record Account(@Id UUID id, String name, LocalDate day) {} // error: [BadOption] -Aarbiter.naming: "camelCase" is no way to derive names; it takes snake_case, which is the default, or as_written; write -Aarbiter.naming=as_written
// error: [BadOption] -Aarbiter.types: "Strin=varchar" begins with no supported type; did you mean String?; a class of your own is named in full
// error: [BadOption] -Aarbiter.types: "Instant=date" does not fit: one cannot hold every value of the other; Instant fits timestamptz, timestamp
// error: [BadOption] -Aarbiter.types: "long=bigserial" has no column type, "bigserial"; write one as CAST takes it
// error: [BadOption] -Aarbiter.types: "UUID" is no type and its column type; write Instant=timestamp(6)
// error: [BadOption] -Aarbiter.types: "java.time.LocalDate=varchar(10,2)" comes after another type of java.time.LocalDate; keep one
// error: [BadOption] -Aarbiter.types: "List<String>=text[]" is named by its elements; write the type of these, which lists and arrays follow
// error: [BadOption] -Aarbiter.types: "String=" is no type and its column type; write Instant=timestamp(6)
// error: [BadOption] -Aarbiter.types: "int=in;t" has no column type, "in;t"; write one as CAST takes it

@Table("kinds")
record Kinds(@Id UUID id, Kind kind) {} // error: [TypePair] "Kinds.kind", with -Aarbiter.types, has the type Kind, and its column integer; one cannot hold every value of the other; Kind fits text, varchar or char(n), and integer fits String, int or long

enum Kind {
  ONE
}
