package dev.arbiter.processor.generate.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocsTest {

  @Test
  void sqlStandsAsItIs() {
    assertThat(Javadocs.block("SELECT 1 < 2")).isEqualTo("<pre>{@code\nSELECT 1 < 2\n}</pre>");
  }

  @Test
  void whatCodeCannotHoldIsEscaped() {
    assertThat(Javadocs.code("a */ b")).isEqualTo("<code>a *&#47; b</code>");
    assertThat(Javadocs.code("'}{'")).isEqualTo("<code>'&#125;&#123;'</code>");
    assertThat(Javadocs.code("E'\\u0041'")).isEqualTo("<code>E'&#92;u0041'</code>");
    assertThat(Javadocs.code("x\n@> y")).isEqualTo("<code>x\n&#64;&gt; y</code>");
  }
}
