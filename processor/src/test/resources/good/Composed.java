package good;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import java.util.UUID;

/** What annotations of one's own stand for. */
final class Composed {

  private Composed() {}

  @Id
  @Default("gen_random_uuid()")
  @interface Key {}

  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Default("now()")
  @OnConflict(OnConflict.Action.KEEP)
  @interface CreatedAt {}

  /** It carries itself, through another. */
  @Audited
  @CreatedAt
  @Check("created_at > '2000-01-01'")
  @Check("created_at < 'infinity'")
  @interface Audited {}

  @Column(type = "varchar(40)")
  @Unique(as = "Handle")
  @interface Handle {}

  @References(value = Person.class, onDelete = References.OnDelete.CASCADE)
  @interface ToPerson {}

  @Table("people")
  record Person(
      @Key UUID id,
      @Handle @Column(name = "handle") String name,
      @Audited @CreatedAt @Check("created_at <> 'epoch'") Instant createdAt,
      @ToPerson @References(value = Person.class, name = "people_boss") UUID boss) {}
}
