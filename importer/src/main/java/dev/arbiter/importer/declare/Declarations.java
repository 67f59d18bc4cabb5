package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.Catalog;
import dev.arbiter.importer.catalog.CatalogEnum;
import dev.arbiter.importer.catalog.CatalogTable;
import dev.arbiter.importer.name.JavaNames;
import dev.arbiter.importer.name.Naming;
import dev.arbiter.importer.name.RecordNames;
import dev.arbiter.importer.name.TypeNames;
import dev.arbiter.importer.source.JavaFile;
import dev.arbiter.importer.source.JavaFile.RecordFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a whole database is in Java.
 *
 * @param files enums and records, each in the order of the schemas and names; then annotations
 * @param remarks what could not be declared, a line each
 * @param hints which options would save annotations, a line each
 */
public record Declarations(List<JavaFile> files, List<String> remarks, List<String> hints) {

  /** The constructor of a record has so many parameters at most, of which long counts twice. */
  private static final int MOST_SLOTS = 254;

  public Declarations {
    files = List.copyOf(files);
    remarks = List.copyOf(remarks);
    hints = List.copyOf(hints);
  }

  /** Declares all tables and enum types of a catalog in one package. */
  public static Declarations of(
      Catalog catalog, String packageName, TypeOptions options, Naming naming) {
    List<String> remarks = new ArrayList<>();
    List<CatalogTable> tables = new ArrayList<>();
    Unwritable unwritable = new Unwritable(catalog.enums());
    for (CatalogTable table : catalog.tables()) {
      String obstacle =
          unwritable.has(table)
              ? "a name of it breaks lines where one does not see it"
              : obstacle(table);
      if (obstacle.isEmpty()) {
        tables.add(table);
      } else {
        remarks.add("%s: no record, %s".formatted(table.qualifiedName(), obstacle));
      }
    }
    TypeNames types = new TypeNames();
    TableNames names =
        new TableNames(
            packageName,
            naming,
            tables.stream().collect(Collectors.toMap(CatalogTable::oid, Function.identity())),
            RecordNames.of(tables, types));
    Map<Long, String> enums = new LinkedHashMap<>();
    List<JavaFile> files = new ArrayList<>();
    for (CatalogEnum type : catalog.enums()) {
      if (unwritable.has(type)) {
        continue;
      }
      String name = types.other(enumNames(type));
      enums.put(type.oid(), names.qualified(name));
      files.add(EnumDeclarations.file(type, name));
    }
    TypeChoice choice = new TypeChoice(options, enums);
    List<RecordFile> records = new ArrayList<>();
    for (CatalogTable table : tables) {
      RecordFile file = new RecordDeclaration(table, names, choice).file();
      records.add(file);
      file.remarks().forEach(it -> remarks.add(table.qualifiedName() + ": " + it));
    }
    Composed composed = new Composed(names, types);
    files.addAll(composed.applied(records));
    files.addAll(composed.files());
    return new Declarations(files, remarks, new Hints(options, naming, records).lines());
  }

  private static List<String> enumNames(CatalogEnum type) {
    String name = JavaNames.pascal(type.name());
    List<String> names = new ArrayList<>(List.of(name));
    if (!type.visible()) {
      names.add(JavaNames.pascal(type.schema()) + name);
    }
    names.add(name + "Type");
    return names;
  }

  private static String obstacle(CatalogTable table) {
    long slots =
        table.columns().stream()
            .mapToInt(it -> it.type().name().matches("int8|float8|oid") ? 2 : 1)
            .sum();
    if (slots == 0) {
      return "it has no columns";
    }
    return slots > MOST_SLOTS ? "it has more columns than a Java record can have" : "";
  }
}
