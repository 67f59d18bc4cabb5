package dev.arbiter.drift;

import java.util.List;

/** Ways to damage a schema. */
final class Damages {

  private Damages() {}

  static final List<Damage> ALL =
      List.of(
          Damage.of("table dropped", "DROP TABLE ticket", "TABLE_MISSING ticket"),
          Damage.of(
              "both tables dropped",
              "DROP TABLE ticket, team",
              "TABLE_MISSING team",
              "TABLE_MISSING ticket"),
          Damage.of(
              "table moved out of the search_path",
              "CREATE SCHEMA IF NOT EXISTS elsewhere; ALTER TABLE ticket SET SCHEMA elsewhere",
              "TABLE_MISSING ticket"),

          // Columns
          Damage.of("column dropped", "ALTER TABLE ticket DROP note", "COLUMN_MISSING note"),
          Damage.of(
                  "column renamed",
                  "ALTER TABLE ticket RENAME closed_at TO closed; ALTER INDEX ticket_title_idx"
                      + " RENAME TO x",
                  "COLUMN_MISSING closed_at",
                  "INDEX_MISSING ticket_title_idx",
                  "INDEX_UNDECLARED x")
              .leaving("INDEX_UNDECLARED x"),
          Damage.of(
              "column of an index dropped",
              "TRUNCATE ticket; ALTER TABLE ticket DROP title",
              "COLUMN_MISSING title",
              "INDEX_MISSING ticket_title_idx"),
          Damage.of(
              "column with a default dropped",
              "ALTER TABLE ticket DROP created_at",
              "COLUMN_MISSING created_at"),
          Damage.of(
              "column with checks dropped",
              "ALTER TABLE ticket DROP status",
              "COLUMN_MISSING status",
              "INDEX_MISSING ticket_slot_idx",
              "CHECK ticket_status_check"),
          Damage.of(
              "column with a foreign key dropped",
              "ALTER TABLE ticket DROP other_team_id",
              "COLUMN_MISSING other_team_id",
              "FOREIGN_KEY other_team_id"),
          Damage.of(
              "computed column dropped", "ALTER TABLE ticket DROP twice", "COLUMN_MISSING twice"),
          Damage.of(
              "identity column dropped",
              "ALTER TABLE ticket DROP id",
              "COLUMN_MISSING id",
              "INDEX_MISSING ticket_pkey"),
          Damage.of(
              "other type", "ALTER TABLE ticket ALTER team_id TYPE bigint", "COLUMN_TYPE team_id"),
          Damage.of(
              "other type with a default",
              "ALTER TABLE ticket ALTER created_at TYPE timestamp",
              "COLUMN_TYPE created_at"),
          Damage.of(
              "other type of a text with a default, a check and a predicate",
              "ALTER TABLE ticket ALTER status TYPE varchar(20)",
              "COLUMN_TYPE status"),
          Damage.of(
              "other type of a column in an expression",
              "ALTER TABLE ticket ALTER title TYPE varchar(80)",
              "COLUMN_TYPE title"),
          Damage.of(
              "shorter varchar",
              "ALTER TABLE ticket ALTER note TYPE varchar(30)",
              "COLUMN_TYPE note"),
          Damage.of(
              "no type modifier", "ALTER TABLE ticket ALTER note TYPE varchar", "COLUMN_TYPE note"),
          Damage.of(
              "other collation",
              "ALTER TABLE ticket ALTER note TYPE varchar(40) COLLATE \"C\"",
              "COLUMN_TYPE note"),
          Damage.of(
              "other collation of a key",
              "ALTER TABLE ticket ALTER reference TYPE text COLLATE \"C\"",
              "COLUMN_TYPE reference"),
          Damage.of(
              "NOT NULL dropped",
              "ALTER TABLE ticket ALTER title DROP NOT NULL",
              "COLUMN_NULLABILITY title"),
          Damage.of(
              "NOT NULL of a computed column dropped",
              "ALTER TABLE ticket ALTER twice DROP NOT NULL",
              "COLUMN_NULLABILITY twice"),
          Damage.of(
              "NOT NULL added",
              "UPDATE ticket SET note = ''; ALTER TABLE ticket ALTER note SET NOT NULL",
              "COLUMN_NULLABILITY note"),
          Damage.of(
              "default dropped",
              "ALTER TABLE ticket ALTER created_at DROP DEFAULT",
              "COLUMN_DEFAULT created_at"),
          Damage.of(
              "default added",
              "ALTER TABLE ticket ALTER note SET DEFAULT 'x'",
              "COLUMN_DEFAULT note"),
          Damage.of(
              "other default",
              "ALTER TABLE ticket ALTER status SET DEFAULT 'closed'",
              "COLUMN_DEFAULT status"),
          Damage.of(
              "a default that only looks alike",
              "ALTER TABLE ticket ALTER created_at SET DEFAULT clock_timestamp()",
              "COLUMN_DEFAULT created_at"),
          Damage.of(
              "identity always",
              "ALTER TABLE ticket ALTER id SET GENERATED ALWAYS",
              "COLUMN_IDENTITY id"),
          Damage.of(
              "identity dropped",
              "ALTER TABLE ticket ALTER id DROP IDENTITY",
              "COLUMN_IDENTITY id"),
          Damage.of(
              "serial instead of identity",
              """
              ALTER TABLE ticket ALTER id DROP IDENTITY;
              CREATE SEQUENCE ticket_id_seq OWNED BY ticket.id;
              ALTER TABLE ticket ALTER id SET DEFAULT nextval('ticket_id_seq')\
              """,
              "COLUMN_IDENTITY id"),
          Damage.of(
              "identity added",
              "ALTER TABLE ticket ALTER slot ADD GENERATED BY DEFAULT AS IDENTITY",
              "COLUMN_IDENTITY slot"),
          Damage.of(
              "computed column made plain",
              "ALTER TABLE ticket ALTER twice DROP EXPRESSION",
              "COLUMN_COMPUTED twice"),
          Damage.of(
              "computed otherwise",
              """
              ALTER TABLE ticket DROP twice;
              ALTER TABLE ticket ADD twice numeric NOT NULL GENERATED ALWAYS AS (price * 3) STORED\
              """,
              "COLUMN_COMPUTED twice"),
          Damage.of(
              "plain column made computed",
              """
              ALTER TABLE ticket DROP note;
              ALTER TABLE ticket ADD note varchar(40) GENERATED ALWAYS AS (lower(title)) STORED\
              """,
              "COLUMN_COMPUTED note"),
          Damage.of(
              "column with a default made computed",
              """
              TRUNCATE ticket;
              ALTER TABLE ticket DROP price CASCADE;
              ALTER TABLE ticket ADD price numeric(10,2) NOT NULL GENERATED ALWAYS AS (slot) STORED;
              ALTER TABLE ticket ADD CHECK (price >= 0 AND price < 1000);
              ALTER TABLE ticket ADD twice numeric NOT NULL\
              """,
              "COLUMN_COMPUTED price",
              "COLUMN_COMPUTED twice",
              "COLUMN_DEFAULT price"),
          Damage.of(
              "other type of a column that another one is computed from",
              """
              ALTER TABLE ticket DROP twice;
              ALTER TABLE ticket ALTER price TYPE numeric(8,2);
              ALTER TABLE ticket ADD twice numeric GENERATED ALWAYS AS (price * 2) STORED NOT NULL;
              ALTER TABLE ticket ALTER twice DROP EXPRESSION\
              """,
              "COLUMN_TYPE price",
              "COLUMN_COMPUTED twice"),

          // Indexes
          Damage.of(
              "expression index dropped",
              "DROP INDEX ticket_title_idx",
              "INDEX_MISSING ticket_title_idx"),
          Damage.of(
              "unique constraint dropped",
              "ALTER TABLE ticket DROP CONSTRAINT ticket_reference_key",
              "INDEX_MISSING ticket_reference_key"),
          Damage.of(
              "primary key dropped",
              "ALTER TABLE ticket DROP CONSTRAINT ticket_pkey",
              "INDEX_MISSING ticket_pkey"),
          Damage.of(
              "primary key replaced by a unique index",
              """
              ALTER TABLE ticket DROP CONSTRAINT ticket_pkey;
              CREATE UNIQUE INDEX ticket_pkey ON ticket (id)\
              """,
              "PRIMARY_KEY ticket_pkey"),
          Damage.of(
              "primary key replaced by a unique index of another name",
              """
              ALTER TABLE ticket DROP CONSTRAINT ticket_pkey;
              CREATE UNIQUE INDEX x ON ticket (id)\
              """,
              "INDEX_RENAMED ticket_pkey"),
          Damage.of(
              "index renamed",
              "ALTER INDEX ticket_title_idx RENAME TO ticket_by_title",
              "INDEX_RENAMED ticket_title_idx"),
          Damage.of(
              "unique constraint renamed",
              "ALTER TABLE ticket RENAME CONSTRAINT ticket_reference_key TO reference",
              "INDEX_RENAMED ticket_reference_key"),
          Damage.of(
              "primary key renamed",
              "ALTER TABLE ticket RENAME CONSTRAINT ticket_pkey TO \"The Key\"",
              "INDEX_RENAMED ticket_pkey"),
          Damage.of(
              "not unique any more",
              "DROP INDEX ticket_title_idx; CREATE INDEX ticket_title_idx ON ticket (lower(title))",
              "INDEX_NOT_UNIQUE ticket_title_idx"),
          Damage.of(
              "not unique and of another method",
              "DROP INDEX ticket_title_idx; CREATE INDEX ticket_title_idx ON ticket USING hash"
                  + " (title)",
              "INDEX_NOT_UNIQUE ticket_title_idx"),
          Damage.of(
              "invalid",
              "UPDATE pg_index SET indisvalid = false WHERE indexrelid ="
                  + " 'ticket_title_idx'::regclass",
              "INDEX_INVALID ticket_title_idx"),
          Damage.of(
              "invalid and not ready",
              """
              UPDATE pg_index SET indisvalid = false, indisready = false
              WHERE indexrelid = 'ticket_slot_idx'::regclass\
              """,
              "INDEX_INVALID ticket_slot_idx"),
          Damage.of(
              "invalid constraint",
              "UPDATE pg_index SET indisvalid = false WHERE indexrelid ="
                  + " 'ticket_reference_key'::regclass",
              "INDEX_INVALID ticket_reference_key"),
          Damage.of(
              "one column more in the key",
              """
              ALTER TABLE ticket DROP CONSTRAINT ticket_reference_key;
              ALTER TABLE ticket ADD CONSTRAINT ticket_reference_key UNIQUE (reference, team_id)\
              """,
              "INDEX_KEY ticket_reference_key"),
          Damage.of(
              "narrower predicate",
              """
              DROP INDEX ticket_title_idx;
              CREATE UNIQUE INDEX ticket_title_idx ON ticket (lower(title))
              WHERE closed_at IS NULL AND price > 5\
              """,
              "INDEX_PREDICATE ticket_title_idx"),
          Damage.of(
              "predicate where none is declared",
              """
              ALTER TABLE ticket DROP CONSTRAINT ticket_reference_key;
              CREATE UNIQUE INDEX ticket_reference_key ON ticket (reference) WHERE slot > 0\
              """,
              "INDEX_PREDICATE ticket_reference_key"),
          Damage.of(
              "other columns in the primary key",
              """
              ALTER TABLE ticket DROP CONSTRAINT ticket_pkey;
              ALTER TABLE ticket ADD CONSTRAINT ticket_pkey PRIMARY KEY (id, team_id)\
              """,
              "INDEX_KEY ticket_pkey"),
          Damage.of(
              "indexes with swapped names",
              """
              ALTER INDEX ticket_title_idx RENAME TO x;
              ALTER INDEX ticket_slot_idx RENAME TO ticket_title_idx;
              ALTER INDEX x RENAME TO ticket_slot_idx\
              """,
              "INDEX_KEY ticket_title_idx",
              "INDEX_KEY ticket_slot_idx"),

          // Constraints
          Damage.of(
              "check dropped",
              "ALTER TABLE ticket DROP CONSTRAINT ticket_status_check",
              "CHECK ticket_status_check"),
          Damage.of(
              "check of the table dropped",
              "ALTER TABLE ticket DROP CONSTRAINT ticket_price_check",
              "CHECK ticket_price_check"),
          Damage.of(
              "check that lets more in",
              """
              ALTER TABLE ticket DROP CONSTRAINT ticket_status_check;
              ALTER TABLE ticket ADD CONSTRAINT ticket_status_check
              CHECK (status IN ('open', 'closed', 'lost'))\
              """,
              "CHECK ticket_status_check"),
          Damage.of(
              "check not validated",
              """
              ALTER TABLE ticket DROP CONSTRAINT ticket_status_check;
              ALTER TABLE ticket ADD CONSTRAINT ticket_status_check
              CHECK (status IN ('open', 'closed')) NOT VALID\
              """,
              "CHECK ticket_status_check"),
          Damage.of(
              "foreign key dropped",
              "ALTER TABLE ticket DROP CONSTRAINT ticket_team_id_fkey",
              "FOREIGN_KEY team_id"),
          Damage.of(
              "foreign key with another action",
              """
              ALTER TABLE ticket DROP CONSTRAINT ticket_other_team_id_fkey;
              ALTER TABLE ticket ADD FOREIGN KEY (other_team_id) REFERENCES team (id)\
              """,
              "FOREIGN_KEY other_team_id"),
          Damage.of(
              "foreign key to another table",
              """
              CREATE TABLE club (id int PRIMARY KEY);
              INSERT INTO club VALUES (1);
              ALTER TABLE ticket DROP CONSTRAINT ticket_team_id_fkey;
              ALTER TABLE ticket ADD FOREIGN KEY (team_id) REFERENCES club (id)\
              """,
              "FOREIGN_KEY team_id"),
          Damage.of(
              "foreign key not validated",
              """
              ALTER TABLE ticket DROP CONSTRAINT ticket_team_id_fkey;
              ALTER TABLE ticket ADD FOREIGN KEY (team_id) REFERENCES team (id) NOT VALID\
              """,
              "FOREIGN_KEY team_id"),
          Damage.of(
              "everything at once",
              """
              ALTER TABLE ticket DROP note, DROP CONSTRAINT ticket_reference_key;
              ALTER TABLE ticket ALTER created_at DROP DEFAULT, ALTER slot TYPE bigint;
              ALTER TABLE ticket DROP CONSTRAINT ticket_price_check;
              ALTER TABLE team DROP CONSTRAINT team_code_key;
              ALTER INDEX ticket_title_idx RENAME TO x\
              """,
              "INDEX_MISSING team_code_key",
              "COLUMN_MISSING note",
              "COLUMN_TYPE slot",
              "COLUMN_DEFAULT created_at",
              "INDEX_MISSING ticket_reference_key",
              "INDEX_RENAMED ticket_title_idx",
              "CHECK ticket_price_check"),

          // What rejects rows is never taken away: that is left to a human.
          Damage.of(
                  "wider predicate",
                  """
                  DROP INDEX ticket_title_idx;
                  CREATE UNIQUE INDEX ticket_title_idx ON ticket (lower(title))\
                  """,
                  "INDEX_PREDICATE ticket_title_idx")
              .leaving("INDEX_UNDECLARED ticket_title_idx_old"),
          Damage.of(
                  "expression gone from the key",
                  """
                  DROP INDEX ticket_title_idx;
                  CREATE UNIQUE INDEX ticket_title_idx ON ticket (title) WHERE closed_at IS NULL\
                  """,
                  "INDEX_KEY ticket_title_idx")
              .leaving("INDEX_UNDECLARED ticket_title_idx_old"),
          Damage.of(
                  "one column less in the key",
                  """
                  DROP INDEX ticket_slot_idx;
                  CREATE UNIQUE INDEX ticket_slot_idx ON ticket (slot)
                  WHERE status IN ('open') AND slot > 0\
                  """,
                  "INDEX_KEY ticket_slot_idx")
              .leaving("INDEX_UNDECLARED ticket_slot_idx_old"),
          Damage.of(
                  "deferrable",
                  """
                  ALTER TABLE ticket DROP CONSTRAINT ticket_reference_key;
                  ALTER TABLE ticket ADD CONSTRAINT ticket_reference_key UNIQUE (reference) DEFERRABLE\
                  """,
                  "INDEX_DEFERRABLE ticket_reference_key")
              .leaving("INDEX_UNDECLARED ticket_reference_key_old"),
          Damage.of(
                  "undeclared unique index",
                  "CREATE UNIQUE INDEX extra ON ticket (note)",
                  "INDEX_UNDECLARED extra")
              .leaving("INDEX_UNDECLARED extra"),
          Damage.of(
                  "undeclared exclusion constraint",
                  "ALTER TABLE ticket ADD CONSTRAINT extra EXCLUDE (note WITH =)",
                  "INDEX_UNDECLARED extra")
              .leaving("INDEX_UNDECLARED extra"));
}
