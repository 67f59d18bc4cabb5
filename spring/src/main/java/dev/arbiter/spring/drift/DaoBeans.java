package dev.arbiter.spring.drift;

import dev.arbiter.Dao;
import dev.arbiter.Database;
import dev.arbiter.schema.TableDefinition;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** The DAOs of an application, by the database that each is on. */
final class DaoBeans {

  private final ConfigurableListableBeanFactory beans;

  DaoBeans(ConfigurableListableBeanFactory beans) {
    this.beans = beans;
  }

  /**
   * The tables of all DAOs, by the name of the {@link Database} bean that was injected into the
   * DAO's constructor or factory method, else the only or primary one.
   */
  Map<String, Set<TableDefinition>> tables() {
    Map<String, Set<TableDefinition>> tables = new LinkedHashMap<>();
    for (String dao : names()) {
      database(dao)
          .ifPresent(
              it ->
                  tables
                      .computeIfAbsent(it, key -> new LinkedHashSet<>())
                      .add(beans.getBean(dao, Dao.class).definition()));
    }
    return tables;
  }

  /** The DAOs of which it is not known on which of several databases they are. */
  Set<String> withoutDatabase() {
    Set<String> names = new TreeSet<>(names());
    names.removeIf(it -> database(it).isPresent());
    return names;
  }

  /** A bean of a request, say, does not exist yet. */
  private List<String> names() {
    return Arrays.stream(beans.getBeanNamesForType(Dao.class))
        .filter(it -> beans.isSingleton(it) || beans.isPrototype(it))
        .toList();
  }

  private Optional<String> database(String dao) {
    beans.getBean(dao); // What is injected into it is known from then on.
    List<String> injected =
        Arrays.stream(beans.getDependenciesForBean(dao))
            .filter(it -> beans.containsBean(it) && beans.isTypeMatch(it, Database.class))
            .toList();
    return Optional.ofNullable(injected.size() == 1 ? injected.get(0) : usual());
  }

  private @Nullable String usual() {
    try {
      return beans.resolveNamedBean(Database.class).getBeanName();
    } catch (NoUniqueBeanDefinitionException several) {
      return null;
    }
  }
}
