package dev.arbiter.processor.scan.judge;

import java.util.List;

/**
 * A fragment as it was rendered.
 *
 * @param offsets for each character, where in the fragment it comes from
 */
public record Rendered(String text, List<Integer> offsets) {

  public Rendered {
    offsets = List.copyOf(offsets);
  }
}
