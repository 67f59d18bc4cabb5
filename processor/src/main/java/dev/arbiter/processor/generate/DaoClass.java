package dev.arbiter.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.arbiter.processor.model.DaoMethod;
import dev.arbiter.processor.model.MethodSignature;
import dev.arbiter.processor.model.Statement;
import dev.arbiter.processor.model.StatementInterface;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.NamedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code XDao}. */
final class DaoClass {

  private final Table table;
  private final ClassName self;
  private final DaoMembers members;

  DaoClass(Table table) {
    this.table = table;
    this.self = Types.dao(table.recordName());
    this.members = DaoMembers.of(table);
  }

  /** The statements of the class; complete once its members are written. */
  List<NamedStatement> statements() {
    return members.constants().named();
  }

  TypeSpec.Builder type() {
    TableMethods tableMethods = new TableMethods(members);
    UserMethods userMethods = new UserMethods(members);

    List<MethodSpec> methods = new ArrayList<>();
    for (DaoMethod method : DaoMethod.of(table)) {
      if (!replaced(method)) {
        methods.add(overriding(method, tableMethods.method(method)));
      }
    }
    table.statements().forEach(it -> methods.add(userMethods.method(it)));

    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addModifiers(FINAL)
            .addJavadoc(
                """
                Upserts, finds and deletes rows of $L, as {@link $T} declares them.

                <p>As thread-safe as the {@link $T} that it is constructed from.
                """,
                Javadocs.code(table.name()),
                Types.record(table.recordName()),
                Types.DATABASE);
    for (StatementInterface it : table.interfaces()) {
      type.addSuperinterface(Types.record(table.recordName()).nestedClass(it.name()));
    }
    Reading reading = new Reading(table, members.names(), members.enums());
    return type.addFields(members.constants().all())
        .addFields(members.batches().fields())
        .addField(Types.EXECUTOR, "executor", PRIVATE, FINAL)
        .addMethod(constructor())
        .addMethods(methods)
        .addMethods(members.keys().all())
        .addMethods(members.binds().all())
        .addMethods(members.rowsBinds().all())
        .addMethods(reading.all())
        .addMethods(members.enums().all());
  }

  /**
   * A statement or a default method of the user's with the same signature takes a generated
   * method's place, unless another interface asks for the generated one.
   */
  private boolean replaced(DaoMethod method) {
    MethodSignature signature = method.signature(table);
    Stream<MethodSignature> defaults =
        table.interfaces().stream().flatMap(it -> it.defaults().stream());
    return table.statements().stream().map(Statement::signature).anyMatch(signature::equals)
        || (!matched(method) && defaults.anyMatch(signature::equals));
  }

  /** Whether an interface declares it without an annotation. */
  private boolean matched(DaoMethod method) {
    return table.interfaces().stream()
        .flatMap(it -> it.matched().stream())
        .anyMatch(method.signature(table)::equals);
  }

  private MethodSpec overriding(DaoMethod method, MethodSpec spec) {
    return matched(method) ? spec.toBuilder().addAnnotation(Override.class).build() : spec;
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(PUBLIC)
        .addParameter(Types.DATABASE, "database")
        .addStatement("this.executor = database.executor()")
        .build();
  }
}
