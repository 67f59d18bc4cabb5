package dev.arbiter.processor.proof;

import java.sql.SQLException;

/** What a statement sets, as the server understood it. */
final class SetList {

  private SetList() {}

  /** Of a statement that sets columns of the table {@code accounts}, whatever it calls it. */
  static String of(Server server, String statement) throws SQLException {
    server.execute(
        "CREATE OR REPLACE FUNCTION pg_temp.probe() RETURNS void LANGUAGE sql BEGIN ATOMIC "
            + statement
            + "; END");
    String body = server.column("SELECT pg_get_function_sqlbody('pg_temp.probe'::regproc)").get(0);
    return body.replaceFirst("(?s).*? SET ", "")
        .replaceFirst("(?s)\\n +(RETURNING|WHERE|FROM) .*", "")
        .replaceFirst("(?s);\\s*END$", "")
        .replaceAll("(?<![\\w\".])(t_*|accounts)\\.", "");
  }
}
