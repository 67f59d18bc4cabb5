package good;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.InsertIfAbsent;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table("tags")
record Tag(@Id @Identity long id, @Unique String name, @Unique String slug, @Nullable String note) {
  interface Statements {
    @InsertIfAbsent(values = {"slug = lower(:name)", "name = :name"})
    Optional<Tag> create(String name, @Nullable String note);

    @InsertIfAbsent(by = "Name", values = "slug = lower(:source)")
    boolean add(String name, String source);

    @InsertIfAbsent(by = "Slug")
    int addRow(NewTag row);

    @InsertIfAbsent
    void put(NewTag row);

    @InsertIfAbsent
    List<Tag> addAll(Collection<NewTag> rows);

    @InsertIfAbsent
    long countAll(Iterable<NewTag> rows);

    @InsertIfAbsent(by = "Slug")
    List<Tag> addAllBySlug(List<NewTag> rows);

    @InsertIfAbsent(by = "Name")
    long countAllByName(List<NewTag> rows);

    @InsertIfAbsent
    Optional<Tag> insertIfAbsent(NewTag row);
  }
}
