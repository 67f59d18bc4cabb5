package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.read.declaration.JavaTypes;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Recognises {@code NewX}, which is generated: while the record is read for the first time there is
 * no such class, and only the name tells.
 */
public final class NewRowType {

  private static final Set<String> COLLECTIONS =
      Set.of("java.util.Collection", "java.util.List", "java.lang.Iterable");

  private NewRowType() {}

  public static boolean is(TypeMirror type, RecordName record) {
    return type instanceof DeclaredType it
        && it.asElement().getSimpleName().contentEquals(record.newRow());
  }

  /** Recognises a {@code Collection}, {@code List} or {@code Iterable} of {@code NewX}. */
  static boolean isCollection(TypeMirror type, RecordName record) {
    return elementOf(type).filter(it -> is(it, record)).isPresent();
  }

  /** What a {@code Collection}, {@code List} or {@code Iterable} is of; empty of another type. */
  static Optional<TypeMirror> elementOf(TypeMirror type) {
    return type instanceof DeclaredType it
            && COLLECTIONS.contains(JavaTypes.erased(type))
            && it.getTypeArguments().size() == 1
        ? Optional.of(it.getTypeArguments().get(0))
        : Optional.empty();
  }
}
