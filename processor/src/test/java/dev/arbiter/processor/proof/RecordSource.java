package dev.arbiter.processor.proof;

import static dev.arbiter.processor.proof.Text.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record that declares to Arbiter what its user created by hand. */
record RecordSource(String name, int number, List<BaseColumn> columns, List<Declared> declared) {

  String text() {
    return """
    package proof;

    import dev.arbiter.Check;
    import dev.arbiter.Column;
    import dev.arbiter.Computed;
    import dev.arbiter.Nulls;
    import dev.arbiter.OnConflict;
    import dev.arbiter.Table;
    import dev.arbiter.UniqueIndex;
    import dev.arbiter.Update;
    import dev.arbiter.Upsert;
    import org.jspecify.annotations.Nullable;

    @Table(value = "accounts", schema = "%s")
    @UniqueIndex(name = "plain", as = "Plain", expr = "id", nulls = Nulls.DISTINCT)
    %s
    public record %s(
        %s) {
      %s
    }
    """
        .formatted(
            schema(),
            String.join("\n", annotations()),
            name,
            String.join(",\n    ", components()),
            statements());
  }

  private List<String> annotations() {
    List<String> annotations = new ArrayList<>();
    for (Declared it : declared) {
      String sql = literal(it.sql());
      switch (it.place()) {
        case KEY -> annotations.add(index(it, "expr = " + sql));
        case PREDICATE -> annotations.add(index(it, "expr = \"id\", where = " + sql));
        case CHECK -> annotations.add("@Check(" + sql + ")");
        case SET, COMPUTED -> {}
      }
    }
    return annotations;
  }

  private static String index(Declared declared, String members) {
    return "@UniqueIndex(name = %s, as = %s, nulls = Nulls.DISTINCT, %s)"
        .formatted(literal(declared.name()), literal(declared.name()), members);
  }

  private List<String> components() {
    List<String> components = new ArrayList<>();
    for (BaseColumn it : columns) {
      components.add(
          "@OnConflict(OnConflict.Action.KEEP) %s @Nullable String c%d"
              .formatted(column(it.name(), it.type()), components.size()));
    }
    for (Declared it : declared) {
      String sql = literal(it.sql());
      switch (it.place()) {
        case SET -> components.add("@OnConflict(set = " + sql + ") " + component(it));
        case COMPUTED -> components.add("@Computed(" + sql + ") " + component(it));
        case KEY, PREDICATE, CHECK -> {}
      }
    }
    return components;
  }

  private static String component(Declared it) {
    return column(it.name(), it.type()) + " @Nullable String " + it.name();
  }

  private static String column(String name, String type) {
    return "@Column(name = %s, type = %s)".formatted(literal(name), literal(type));
  }

  /** The same expressions in statements of the user's own. */
  private String statements() {
    List<String> set = in(Place.SET).map(it -> literal(it.name() + " = " + it.sql())).toList();
    if (set.isEmpty()) {
      return "";
    }
    String where =
        String.join(
            " AND ",
            Stream.concat(Stream.of("x > 0"), in(Place.CHECK).map(it -> "(" + it.sql() + ")"))
                .toList());
    String members =
        "by = \"Plain\", set = {%s}, where = %s".formatted(String.join(", ", set), literal(where));
    return """
    interface Statements {
        @Update(%1$s)
        boolean update(String c0);

        @Upsert(%1$s)
        boolean upsert(String c0);
      }\
    """
        .formatted(members);
  }

  String schema() {
    return "generated" + number;
  }

  String usersSchema() {
    return "users" + number;
  }

  /** As its user would set the same by hand; a second relation makes the server qualify names. */
  String usersUpdate() {
    return "UPDATE %s.accounts SET %s FROM (SELECT 1) AS one"
        .formatted(usersSchema(), assignments());
  }

  /** Empty where nothing is set. */
  String assignments() {
    return in(Place.SET).map(it -> it.name() + " = " + it.sql()).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return name;
  }

  private Stream<Declared> in(Place place) {
    return declared.stream().filter(it -> it.place() == place);
  }
}
