package dev.arbiter.internal.sql;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the statements take that find or delete the row of a key. */
public record KeyParameters(KeyText key) {

  /**
   * Of each parameter, in their order, the place of its column among those that the key is made of.
   */
  public List<Integer> columns() {
    List<RowColumn> mentioned = key.mentioned();
    SortedMap<Integer, Integer> parameters = new TreeMap<>();
    String sought = String.join("", key.parts().stream().map(KeyPart::sought).toList());
    for (RowColumn column : mentioned) {
      String place = KeyText.place(column);
      for (int at = sought.indexOf(place); at >= 0; at = sought.indexOf(place, at + 1)) {
        parameters.put(at, mentioned.indexOf(column));
      }
    }
    return List.copyOf(parameters.values());
  }
}
