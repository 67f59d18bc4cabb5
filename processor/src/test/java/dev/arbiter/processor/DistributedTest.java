package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.Fixtures;
import dev.arbiter.processor.compile.GeneratedTables;
import dev.arbiter.processor.compile.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the definitions of distributed tables say to a Citus cluster. */
final class DistributedTest {

  @Test
  void statements() {
    Path file =
        Fixtures.in("good").stream()
            .filter(it -> it.endsWith("Distributed.java"))
            .findAny()
            .orElseThrow();
    Compilation compilation = TestCompiler.javac().compile(Fixtures.sources(file));
    assertThat(compilation).succeeded();
    GeneratedTables tables = new GeneratedTables(compilation);

    assertThat(tables.of("good.DistributedDao").distribution())
        .contains("SELECT create_distributed_table('app.readings', 'tenant_id')");
    assertThat(tables.of("good.Distributed_AccountDao").distribution())
        .contains("SELECT create_distributed_table('account', 'Tenant')");
    assertThat(tables.of("good.Distributed_CountryDao").distribution())
        .contains("SELECT create_reference_table('country')");
  }
}
