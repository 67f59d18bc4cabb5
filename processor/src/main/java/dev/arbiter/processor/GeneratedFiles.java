package dev.arbiter.processor;

import dev.arbiter.processor.generate.source.SourceFile;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.sql.DaoSql;
import dev.arbiter.processor.sql.SqlFile;
import dev.arbiter.processor.sql.statement.Writing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The files that are written for records. Each has its record for its one origin, as build tools
 * that compile only what has changed want it.
 */
final class GeneratedFiles {

  private static final String FOLDER = "META-INF/arbiter/";

  private final Filer filer;
  private final ProblemPrinter printer;

  GeneratedFiles(Filer filer, ProblemPrinter printer) {
    this.filer = filer;
    this.printer = printer;
  }

  /** Something that writes a file. */
  private interface Writing {
    void run() throws IOException;
  }

  /**
   * The place of a record's SQL among the classes, where nothing is written yet; none, with a
   * problem reported, if nothing can be.
   */
  Optional<FileObject> sql(Table table, TypeElement record) {
    String name = FOLDER + SqlFile.name(table);
    List<FileObject> created = new ArrayList<>();
    write(
        name,
        record,
        () -> created.add(filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, record)));
    return created.stream().findFirst();
  }

  /**
   * Writes what a record gives: its sources, and its SQL.
   *
   * @param resource the place of the SQL among the classes, if there is one
   * @param sqlDir the folder of the source tree that keeps the SQL, if any
   */
  void write(
      DaoSql dao,
      TypeElement record,
      List<SourceFile> sources,
      Optional<FileObject> resource,
      @Nullable String sqlDir) {
    for (SourceFile file : sources) {
      write(file.qualifiedName(), record, () -> source(file, record));
    }
    String name = SqlFile.name(dao.dao().table());
    String sql = SqlFile.text(dao);
    resource.ifPresent(it -> write(FOLDER + name, record, () -> write(it, sql)));
    if (sqlDir != null) {
      write(sqlDir + "/" + name, record, () -> keep(Path.of(sqlDir), name, sql));
    }
  }

  private void write(String name, TypeElement record, Writing writing) {
    try {
      writing.run();
    } catch (IOException | IllegalArgumentException e) {
      String text = "\"%s\" could not be written: %s".formatted(name, e);
      printer.print(new Problem(Tag.CANNOT_WRITE, text, ElementOrigin.of(record)));
    }
  }

  private void source(SourceFile file, TypeElement record) throws IOException {
    try (Writer writer = filer.createSourceFile(file.qualifiedName(), record).openWriter()) {
      writer.write(file.text());
    }
  }

  /** In UTF-8, whatever the compiler's encoding. */
  private static void write(FileObject file, String text) throws IOException {
    try (OutputStream stream = file.openOutputStream()) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A file that is right already keeps its time stamp. */
  private static void keep(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      Files.createDirectories(folder);
      Files.write(file, bytes);
    }
  }
}
