package dev.arbiter.processor.scan.lex;

import java.util.Set;

/**
 * PostgreSQL's keywords that are not plain identifiers, in their categories: the union over
 * PostgreSQL 14 to 18, so that what is quoted for one is right for all. Unreserved keywords are
 * left out: everywhere that matters here they are names like any other.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html">Appendix C</a>
 */
public final class Keywords {

  public enum Category {
    /** No keyword, or an unreserved one. */
    NAME,
    /** A column may be called so, a function or type may not: {@code coalesce}, {@code time}. */
    COLUMN_NAME,
    /** A function or type may be called so, a column may not: {@code left}, {@code like}. */
    FUNCTION_NAME,
    RESERVED
  }

  private static final Set<String> COLUMN_NAMES =
      words(
          """
          between bigint bit boolean char character coalesce dec decimal exists extract float
          greatest grouping inout int integer interval json json_array json_arrayagg json_exists
          json_object json_objectagg json_query json_scalar json_serialize json_table json_value
          least merge_action national nchar none normalize nullif numeric out overlay position
          precision real row setof smallint substring time timestamp treat trim values varchar
          xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi
          xmlroot xmlserialize xmltable
          """);

  private static final Set<String> FUNCTION_NAMES =
      words(
          """
          authorization binary collation concurrently cross current_schema freeze full ilike inner
          is isnull join left like natural notnull outer overlaps right similar tablesample verbose
          """);

  private static final Set<String> RESERVED =
      words(
          """
          all analyse analyze and any array as asc asymmetric both case cast check collate column
          constraint create current_catalog current_date current_role current_time
          current_timestamp current_user default deferrable desc distinct do else end except false
          fetch for foreign from grant group having in initially intersect into lateral leading
          limit localtime localtimestamp not null offset on only or order placing primary
          references returning select session_user some symmetric system_user table then to
          trailing true union unique user using variadic when where window with
          """);

  private Keywords() {}

  static Category category(String word) {
    if (RESERVED.contains(word)) {
      return Category.RESERVED;
    }
    if (FUNCTION_NAMES.contains(word)) {
      return Category.FUNCTION_NAME;
    }
    return COLUMN_NAMES.contains(word) ? Category.COLUMN_NAME : Category.NAME;
  }

  /** Whether {@code word} can stand unquoted where a column's name is expected. */
  static boolean canNameColumn(String word) {
    Category category = category(word);
    return category == Category.NAME || category == Category.COLUMN_NAME;
  }

  public static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
