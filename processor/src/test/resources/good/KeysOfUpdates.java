package good;

import dev.arbiter.Column;
import dev.arbiter.ColumnConverter;
import dev.arbiter.Computed;
import dev.arbiter.Id;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upserted;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Updates of many keys of every form, beside what is one value. */
@Table("keys_of_updates")
@UniqueIndex(expr = {"a", "b"}, as = "String")
@UniqueIndex(expr = "COALESCE(c, '-')", as = "C")
@UniqueIndex(expr = "tags", as = "Tags")
@UniqueIndex(expr = "color", as = "Color")
@UniqueIndex(expr = "price", as = "Price", nulls = Nulls.DISTINCT)
@UniqueIndex(expr = "lower_b", as = "LowerB", target = false)
@UniqueIndex(expr = {"lower_b", "a"}, as = "Hidden", target = false)
public record KeysOfUpdates(
    @Id Key id,
    long a,
    @Unique String b,
    @Nullable String c,
    List<String> tags,
    Color color,
    @Column(type = "text", converter = PriceConverter.class) Price price,
    @Computed("lower(b)") String lowerB,
    int n,
    @Nullable Instant at) {

  public record Key(long value) {}

  public enum Color {
    RED,
    GREEN
  }

  public record Price(String currency, long cents) {}

  public static final class PriceConverter implements ColumnConverter<Price, String> {
    @Override
    public String toColumn(Price value) {
      return value.currency() + value.cents();
    }

    @Override
    public Price fromColumn(String value) {
      return new Price(value.substring(0, 3), Long.parseLong(value.substring(3)));
    }
  }

  public interface Statements {
    @Update(by = "Id", set = "n = n + :key")
    void add(Collection<Key> id, int key);

    @Update(by = "Id", set = "n = n + 1", where = "n < :statement AND at = ANY(:executor)")
    int count(List<Key> id, int statement, List<Instant> executor);

    @Update(by = "B", set = "at = now()")
    List<Upserted<KeysOfUpdates>> touch(Iterable<String> b);

    @Update(by = "String")
    List<KeysOfUpdates> set(List<KeysOfUpdatesDao.String> keys, int n, @Nullable Instant at);

    @Update(by = "C", set = "n = 0")
    long byNullable(Collection<@Nullable String> c);

    @Update(by = "Tags", set = "n = 0")
    long byTags(List<List<String>> tags);

    @Update(by = "Tags", set = "n = 0")
    boolean byOneOfTags(List<String> tags);

    @Update(by = "Color", set = "n = 0")
    long byColor(List<Color> color);

    @Update(by = "Price", set = "n = 0")
    long byPrice(List<Price> price);

    @Update(by = "LowerB", set = "n = 0")
    long byComputed(List<String> lowerB);

    @Update(by = "Hidden", set = "n = 0")
    long byHidden(List<KeysOfUpdatesDao.Hidden> keys);
  }
}
