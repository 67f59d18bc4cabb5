package dev.arbiter.statements;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.InsertIfAbsent;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Inserted by statements that leave rows alone which are there. */
@Table("labels")
record Label(
    @Id @Identity long id, @Unique String name, @Unique String slug, @Nullable String note) {

  interface Statements {

    @InsertIfAbsent(values = {"slug = lower(:name)", "name = :name"})
    Optional<Label> create(String name, @Nullable String note);

    @InsertIfAbsent(by = "Name", values = "slug = lower(:source)")
    boolean add(String name, String source);

    @InsertIfAbsent
    List<Label> addAll(List<NewLabel> rows);

    @InsertIfAbsent
    int countAll(List<NewLabel> rows);

    @InsertIfAbsent(by = "Slug")
    List<Label> addAllBySlug(List<NewLabel> rows);

    @InsertIfAbsent(by = "Slug")
    long countAllBySlug(List<NewLabel> rows);
  }
}
