package dev.arbiter.examples.springboot.views;

import dev.arbiter.Check;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Upsert;
import dev.arbiter.examples.springboot.documents.Document;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often a document was read on a day; without a document, the start page. */
@Table("daily_views")
@UniqueIndex(
    name = "daily_views_bucket_idx",
    expr = {"day", "COALESCE(document_id, '00000000-0000-0000-0000-000000000000'::uuid)"},
    as = "Bucket")
public record DailyViews(
    @Id @Identity long id,
    LocalDate day,
    @References(Document.class) @Nullable UUID documentId,
    @Check("views >= 0") long views) {

  /** What counts are asked for besides the generated methods. */
  public interface Statements {

    /** Adds to the counts that are there. */
    @Upsert(by = "Bucket", set = "views = views + excluded.views")
    long add(Collection<NewDailyViews> rows);
  }
}
