package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.model.RecordName;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Recognises {@code XDao.T}, which is generated: while the record is read for the first time there
 * is no such class, and only the name tells.
 */
public final class KeyRecordType {

  private KeyRecordType() {}

  public static boolean is(TypeMirror type, RecordName record) {
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    return name.startsWith(record.dao() + ".") || name.startsWith(record.qualifiedDao() + ".");
  }
}
