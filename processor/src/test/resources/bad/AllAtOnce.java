package bad;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("accounts")
@UniqueIndex(expr = "LOWER(emial)", as = "Email") // error: [UnknownColumn] LOWER(emial): "accounts" has no column "emial", in an index of "accounts"; did you mean "email"?
@UniqueIndex(expr = "nick", as = "Nick") // error: [NullsUndecided] nick: can be NULL, in "accounts_nick_idx" of "accounts"; NULLs are distinct, so that an upsert would insert a duplicate each time; write COALESCE(nick, ''), or where = "nick IS NOT NULL", or nulls = Nulls.NOT_DISTINCT (one NULL at most; PostgreSQL 15 and later), or nulls = Nulls.DISTINCT (duplicates are meant)
@Check("age >")
record Account(
    @Id @Nullable UUID id, // error: [NullableId] "Account.id" is @Nullable and @Id; no column of a primary key is ever NULL; drop @Nullable
    String email,
    @Nullable String nick,
    Map<String, String> tags, // error: [UnsupportedType] "Account.tags" has the type Map<String, String>, which no column stores; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these; use one of these, or a converter: @Column(converter = …)
    @Default("'") int age) { // error: [UnterminatedQuote] ': string is never closed, in @Default of "accounts.age"; a quote ends with the mark that it began with, and is doubled inside; close it
  interface Statements {
    @Update(by = "Email", set = "age = age + ")
    void update(UUID id);
  }
}

@Table("documents")
@UniqueIndex(expr = "LOWER(tilte)", as = "Title") // error: [UnknownColumn] LOWER(tilte): "documents" has no column "tilte", in an index of "documents"; did you mean "title"?
record Document(@Id UUID id, String title) {}
