package dev.arbiter.examples.flink;

import java.io.IOException;
import org.apache.flink.api.common.TaskInfo;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * Fails one task of a sink in the job's first attempt, between checkpoints: when its third batch is
 * committed, and the checkpoint not yet complete, so that Flink sends the batch once more.
 */
record FailingOnce(Sink<Measurement> sink) implements Sink<Measurement> {

  @Override
  public SinkWriter<Measurement> createWriter(WriterInitContext context) throws IOException {
    TaskInfo task = context.getTaskInfo();
    SinkWriter<Measurement> writer = sink.createWriter(context);
    boolean fails = task.getAttemptNumber() == 0 && task.getIndexOfThisSubtask() == 0;
    return fails ? new FailingWriter(writer) : writer;
  }

  private static final class FailingWriter implements SinkWriter<Measurement> {

    private static final int FLUSHES = 3;

    private final SinkWriter<Measurement> writer;
    private int flushes;

    FailingWriter(SinkWriter<Measurement> writer) {
      this.writer = writer;
    }

    @Override
    public void write(Measurement measurement, Context context)
        throws IOException, InterruptedException {
      writer.write(measurement, context);
    }

    @Override
    public void flush(boolean endOfInput) throws IOException, InterruptedException {
      writer.flush(endOfInput);
      flushes++;
      if (flushes == FLUSHES) {
        throw new IllegalStateException("the failure that the example provokes");
      }
    }

    @Override
    public void close() throws Exception {
      writer.close();
    }
  }
}
