package dev.arbiter.processor;

import com.google.auto.service.AutoService;
import dev.arbiter.processor.generate.SourceFiles;
import dev.arbiter.processor.generate.source.SourceFile;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.ComponentModels;
import dev.arbiter.processor.read.RecordReader;
import dev.arbiter.processor.read.StrayAnnotations;
import dev.arbiter.processor.read.SurroundingsReader;
import dev.arbiter.processor.read.UnknownTypes;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.Options;
import dev.arbiter.processor.sql.DaoSql;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/**
 * Generates {@code NewX} and {@code XDao} for every record {@code X} that carries {@code @Table}.
 *
 * <p>A record that mentions types which are not all known yet, because another processor generates
 * them, waits for the next round; only its name is kept, for elements do not outlive a round in
 * every compiler.
 */
@AutoService(Processor.class)
public final class ArbiterProcessor extends AbstractProcessor {

  private static final String PACKAGE = "dev.arbiter.";
  private static final String TABLE = PACKAGE + "Table";

  /** Ours, and those that our generated classes carry: javac warns of what nobody claims. */
  private static final Set<String> CLAIMED =
      Set.of(
          "dev.arbiter.*",
          "org.jspecify.annotations.NullMarked",
          "javax.annotation.processing.Generated");

  private final Set<String> waiting = new LinkedHashSet<>();
  private final GeneratedNames names = new GeneratedNames();
  private ProblemPrinter printer = problem -> {};
  private boolean optionsChecked;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return CLAIMED;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.names();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    printer = ProblemPrinter.of(environment);
  }

  /** Claims the annotations: what nobody claims, javac warns of. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    names.see(round.getRootElements());
    if (annotations.stream().anyMatch(it -> it.toString().startsWith(PACKAGE))) {
      Set<? extends Element> roots = round.getRootElements();
      guarded(roots.iterator().next(), () -> StrayAnnotations.in(roots).forEach(printer::print));
    }
    Set<String> records = new TreeSet<>(waiting);
    waiting.clear();
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(TABLE)) {
        round.getElementsAnnotatedWith(annotation).forEach(it -> records.add(it.toString()));
      }
    }
    if (!round.processingOver()) {
      processAll(records);
    }
    return true;
  }

  private void processAll(Set<String> records) {
    Options options = Options.of(processingEnv.getOptions());
    try (RecordVerification verification = new RecordVerification(elements(), options, printer)) {
      records.forEach(it -> processNamed(it, options, verification));
    }
  }

  private void processNamed(String name, Options options, RecordVerification verification) {
    TypeElement record = elements().getTypeElement(name);
    if (record == null) {
      waiting.add(name);
      return;
    }
    guarded(record, () -> readAndWrite(name, record, options, verification));
  }

  /** A defect of ours is reported like a problem of the user's: it hides no other. */
  private void guarded(Element place, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError e) {
      String text = InternalMessage.of(place.toString(), e);
      printer.print(new Problem(Tag.INTERNAL, text, ElementOrigin.of(place)));
    }
  }

  private void readAndWrite(
      String name, TypeElement record, Options options, RecordVerification verification) {
    RecordName recordName = RecordReader.nameOf(elements(), record);
    if (record.getKind() == ElementKind.RECORD
        && (UnknownTypes.in(record, recordName) || verification.mustWait(record))) {
      waiting.add(name);
      return;
    }
    checkOptions(record, options);
    RecordReader.Result result = RecordReader.read(elements(), options, record);
    result.problems().forEach(printer::print);
    Optional<Problem> taken = names.reserve(record, recordName);
    taken.ifPresent(printer::print);
    if (result.dao() != null && taken.isEmpty()) {
      write(DaoSql.of(result.dao()), record, options, verification);
    }
  }

  private void write(
      DaoSql dao, TypeElement record, Options options, RecordVerification verification) {
    Table table = dao.dao().table();
    Optional<FileObject> sql = files().sql(table, record);
    if (sql.isEmpty() || verification.accepts(dao, record, sql.get().toUri())) {
      List<SourceFile> sources =
          new SourceFiles(
                  SurroundingsReader.of(record, elements()),
                  ComponentModels.of(options, record, elements()))
              .of(dao);
      files().write(dao, record, sources, sql, options.sqlDir());
    }
  }

  /** Said once, at the first record: an option has no place in the source. */
  private void checkOptions(TypeElement record, Options options) {
    if (!optionsChecked) {
      optionsChecked = true;
      Stream.concat(
              Options.problems(processingEnv.getOptions()).stream(),
              ComponentModels.problem(options, record, elements()).stream())
          .map(it -> new Problem(Tag.BAD_OPTION, it, ElementOrigin.of(record)))
          .forEach(printer::print);
    }
  }

  private GeneratedFiles files() {
    return new GeneratedFiles(processingEnv.getFiler(), printer);
  }

  private Elements elements() {
    return processingEnv.getElementUtils();
  }
}
