package good;

import dev.arbiter.Id;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys' records hide types of their names inside the DAO. */
@Table("key_names")
@UniqueIndex(expr = {"a", "b"}, as = "String")
@UniqueIndex(expr = {"b", "c"}, as = "List", nulls = Nulls.DISTINCT)
@UniqueIndex(expr = {"a", "c"}, as = "Optional", nulls = Nulls.DISTINCT)
@UniqueIndex(expr = {"a", "d"}, as = "Iterable")
@UniqueIndex(expr = {"b", "d"}, as = "Override")
@UniqueIndex(expr = {"c", "d"}, as = "Objects", nulls = Nulls.DISTINCT)
@UniqueIndex(expr = {"a", "b", "c"}, as = "KeyNames", nulls = Nulls.DISTINCT)
@UniqueIndex(expr = {"a", "b", "d"}, as = "NewKeyNames")
@UniqueIndex(expr = {"a", "c", "d"}, as = "Long", nulls = Nulls.DISTINCT)
@UniqueIndex(expr = "lower(b)", as = "Lower")
public record KeyNames(
    @Id long a, @Id int z, String b, @Nullable String c, String d, String keys, String rows) {

  public interface Statements {
    @Update(by = "Id")
    boolean rename(long a, int z, String b);

    List<Optional<KeyNames>> findAllByLower(Iterable<String> keys);

    long deleteAllByString(Iterable<KeyNamesDao.String> keys);
  }
}
