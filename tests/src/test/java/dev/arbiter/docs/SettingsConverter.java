package dev.arbiter.docs;

import dev.arbiter.ColumnConverter;
import tools.jackson.databind.json.JsonMapper;

/** Stores settings as JSON. */
public final class SettingsConverter implements ColumnConverter<Settings, String> {

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public String toColumn(Settings value) {
    return JSON.writeValueAsString(value);
  }

  @Override
  public Settings fromColumn(String value) {
    return JSON.readValue(value, Settings.class);
  }
}
