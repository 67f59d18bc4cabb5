package dev.arbiter.processor.dao;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By which annotations a container finds a DAO and hands it its database. */
public enum ComponentModel {
  /** No container knows it; whoever needs a DAO constructs it. */
  NONE(null, null),

  /** Not {@code @Repository}: that asks for a proxy, which a final class cannot have. */
  SPRING("org.springframework.stereotype.Component", null),

  JAKARTA("jakarta.inject.Singleton", "jakarta.inject.Inject");

  private final @Nullable String onClass;
  private final @Nullable String onConstructor;

  ComponentModel(@Nullable String onClass, @Nullable String onConstructor) {
    this.onClass = onClass;
    this.onConstructor = onConstructor;
  }

  /**
   * The model of an option's value, such as {@code spring}; empty if there is none of that name.
   */
  public static Optional<ComponentModel> named(String value) {
    return Stream.of(SPRING, JAKARTA).filter(it -> it.optionValue().equals(value)).findFirst();
  }

  /** What the option says to choose this model. */
  public String optionValue() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The annotation of the DAO's class, by its qualified name. */
  public Optional<String> onClass() {
    return Optional.ofNullable(onClass);
  }

  /** The annotation of the DAO's constructor, by its qualified name. */
  public Optional<String> onConstructor() {
    return Optional.ofNullable(onConstructor);
  }

  /** All annotations, by their qualified names. */
  public List<String> annotations() {
    return Stream.of(onClass(), onConstructor()).flatMap(Optional::stream).toList();
  }
}
