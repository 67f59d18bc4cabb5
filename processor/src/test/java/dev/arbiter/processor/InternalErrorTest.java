package dev.arbiter.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.processor.compile.WrappedProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A defect of the processor costs one message, and hides nothing. */
final class InternalErrorTest {

  @TempDir Path directory;

  @Test
  void reportsADefectAndGoesOn() {
    Compilation compilation =
        TestCompiler.JAVAC
            .onFiles(directory)
            .withProcessors(new WrappedProcessor(InternalErrorTest::failingForA))
            .compile(
                forSourceString(
                    "a.A", "package a; @dev.arbiter.Table record A(@dev.arbiter.Id long id) {}"),
                forSourceString(
                    "a.B", "package a; @dev.arbiter.Table record B(@dev.arbiter.Id long id) {}"),
                forSourceString("a.C", "package a; @dev.arbiter.Table record C() {}"));

    assertThat(Report.of(compilation))
        .filteredOn(Report::ours)
        .extracting(
            it -> it.file() + ":" + it.line() + ": " + it.text().replaceAll(" at .*;", " …;"))
        .containsExactly(
            "A.java:1: [Internal] \"a.A\" could not be processed: java.lang.IllegalStateException:"
                + " defect …; please report it with the record's source",
            "C.java:1: [NoColumns] \"C\" has no components; each component is a column; declare"
                + " some");
    assertThat(Folder.texts(directory.resolve("generated")))
        .containsOnlyKeys("a/BDao.java", "a/BDaoSql.java", "a/NewB.java");
  }

  private static ProcessingEnvironment failingForA(ProcessingEnvironment environment) {
    Elements elements =
        proxy(
            Elements.class,
            environment.getElementUtils(),
            (name, argument) -> {
              if (name.equals("getPackageOf")
                  && argument instanceof TypeElement it
                  && it.getSimpleName().contentEquals("A")) {
                throw new IllegalStateException("defect");
              }
            });
    return new EnvironmentWithElements(environment, elements);
  }

  /** Sees a call before it is made. */
  private interface Interceptor {
    void before(String method, Object argument);
  }

  private static <T> T proxy(Class<T> type, T target, Interceptor interceptor) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              interceptor.before(method.getName(), arguments == null ? "" : arguments[0]);
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
