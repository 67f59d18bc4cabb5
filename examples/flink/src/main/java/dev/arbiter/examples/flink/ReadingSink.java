package dev.arbiter.examples.flink;

import java.io.IOException;
import java.sql.SQLException;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** Travels to the tasks; each makes its writer, with a connection of its own. */
record ReadingSink(String url) implements Sink<Measurement> {

  @Override
  public SinkWriter<Measurement> createWriter(WriterInitContext context) throws IOException {
    try {
      return new ReadingWriter(url, context.getTaskInfo());
    } catch (SQLException exception) {
      throw new IOException(exception);
    }
  }
}
