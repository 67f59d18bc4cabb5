package dev.arbiter.processor.verify;

import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.table.EnumTypes;
import dev.arbiter.processor.sql.table.TableDdl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/** What a judgement depends on, in short: an equal digest has been judged already. */
final class Digest {

  private static final String POM = "/META-INF/maven/dev.arbiter/arbiter-processor/pom.properties";

  private final MessageDigest digest = sha256();

  private Digest() {}

  static String of(Candidate candidate, Target target) {
    Digest digest = new Digest();
    digest.add(processorVersion());
    digest.add(target.identity());
    for (Table table : candidate.referenced()) {
      ReferencedTable.ddl(table, candidate.table()).forEach(digest::add);
    }
    EnumTypes.ddl(candidate.tables()).forEach(digest::add);
    candidate.table().columns().stream()
        .flatMap(it -> it.existingEnumeration().stream())
        .forEach(it -> digest.add(it.toString()));
    digest.add(new TableDdl(candidate.table()).create());
    for (NamedStatement statement : candidate.dao().statements()) {
      digest.add(statement.name());
      digest.add(statement.sql());
    }
    return HexFormat.of().formatHex(digest.digest.digest());
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** Known to the archive that is released. */
  private static String processorVersion() {
    Properties pom = new Properties();
    try (InputStream file = Digest.class.getResourceAsStream(POM)) {
      if (file != null) {
        pom.load(file);
      }
    } catch (IOException e) {
      return "";
    }
    return pom.getProperty("version", "");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every platform has it.
    }
  }
}
