package dev.arbiter.security;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import org.jspecify.annotations.Nullable;

/** A row that can fail in every way. */
@Table("patient")
@UniqueIndex(name = "patient_email_idx", expr = "lower(email)", as = "Email")
record Patient(
    @Id long id,
    String email,
    @Unique String insurance,
    @Check("name <> 'nobody'") String name,
    @Nullable @Column(type = "varchar(40)") String code,
    @Nullable @Column(type = "inet") String address,
    @Nullable @References(Ward.class) String ward,
    @Nullable Mood mood) {

  enum Mood {
    WELL,
    ILL
  }

  @Table("ward")
  record Ward(@Id String name) {}

  interface Statements {
    @Update(by = "Email", set = "code = :code")
    boolean recode(String email, String code);
  }
}
