package dev.arbiter.examples.springboot.views;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads, as a web server's log would report them. */
@RestController
@RequestMapping("/api/views")
class ViewController {

  private final Views views;

  ViewController(Views views) {
    this.views = views;
  }

  record Read(LocalDate day, @Nullable String email, @Nullable String title, long count) {}

  @GetMapping
  List<DayLine> byDay() {
    return views.byDay();
  }

  @PostMapping
  long add(@RequestBody List<Read> reads) {
    return views.add(reads);
  }
}
