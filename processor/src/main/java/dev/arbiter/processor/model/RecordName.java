package dev.arbiter.processor.model;

import java.util.List;

/**
 * The name of an annotated record and of what is generated beside it.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames from the outermost class to the record itself
 * @param isPublic whether the record and all classes around it are public
 */
public record RecordName(String packageName, List<String> simpleNames, boolean isPublic) {

  public RecordName {
    simpleNames = List.copyOf(simpleNames);
  }

  public String dao() {
    return flat() + "Dao";
  }

  public String newRow() {
    return "New" + flat();
  }

  public String simple() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The names joined as they stand in generated class names: {@code Outer_X}. */
  public String flat() {
    return String.join("_", simpleNames);
  }

  public String qualified() {
    return inPackage(String.join(".", simpleNames));
  }

  public String qualifiedNewRow() {
    return inPackage(newRow());
  }

  public String qualifiedDao() {
    return inPackage(dao());
  }

  /** The class beside the DAO that holds its statements. */
  public String sql() {
    return dao() + "Sql";
  }

  public String qualifiedSql() {
    return inPackage(sql());
  }

  /** The qualified name of another class of the package. */
  public String inPackage(String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }
}
