package dev.arbiter.processor.read;

import dev.arbiter.processor.model.RecordName;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Recognises {@code NewX}, which is generated: while the record is read for the first time there is
 * no such class, and only the name tells.
 */
final class NewRowType {

  private NewRowType() {}

  static boolean is(TypeMirror type, RecordName record) {
    return type instanceof DeclaredType it
        && it.asElement().getSimpleName().contentEquals(record.newRow());
  }
}
