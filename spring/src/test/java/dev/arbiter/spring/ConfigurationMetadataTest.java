package dev.arbiter.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.arbiter.spring.drift.DriftMode;
import dev.arbiter.spring.drift.DriftSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** What editors know of the properties, which is written by hand. */
final class ConfigurationMetadataTest {

  @Test
  void namesThePropertiesThatAreRead() throws IOException {
    List<String> names = metadata().get("properties").findValuesAsText("name");
    assertThat(names)
        .containsExactly(
            "arbiter.drift", "arbiter.drift.except", "management.health.arbiter.enabled");

    MockEnvironment environment =
        new MockEnvironment()
            .withProperty(names.get(0), "fail")
            .withProperty(names.get(1), "one, two");
    assertThat(DriftSettings.of(environment))
        .isEqualTo(new DriftSettings(DriftMode.FAIL, List.of("one", "two")));
  }

  @Test
  void namesTheDefault() throws IOException {
    assertThat(metadata().at("/properties/0/defaultValue").asText()).isEqualTo("warn");
    assertThat(DriftSettings.of(new MockEnvironment()).mode()).isEqualTo(DriftMode.WARN);
  }

  @Test
  void namesEveryMode() throws IOException {
    assertThat(metadata().at("/hints/0/values").findValuesAsText("value"))
        .map(String::toUpperCase)
        .containsExactlyElementsOf(Arrays.stream(DriftMode.values()).map(Enum::name).toList());
  }

  private static JsonNode metadata() throws IOException {
    String file = "/META-INF/spring-configuration-metadata.json";
    try (InputStream json = DriftSettings.class.getResourceAsStream(file)) {
      return new ObjectMapper().readTree(json);
    }
  }
}
