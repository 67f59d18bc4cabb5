package dev.arbiter.examples.spark;

import java.io.Serializable;
import java.sql.SQLException;
import java.util.Iterator;

/** Writes a partition's views to a database; it travels to the task that does so. */
interface Writer extends Serializable {

  /** How many rows it sends at once, as Spark's own JDBC sink does. */
  int BATCH = 1_000;

  void write(Iterator<View> views, String url, Counts counts) throws SQLException;
}
