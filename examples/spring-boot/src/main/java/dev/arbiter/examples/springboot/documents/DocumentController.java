package dev.arbiter.examples.springboot.documents;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents by owner and title. */
@RestController
@RequestMapping("/api/documents")
class DocumentController {

  private final Documents documents;

  DocumentController(Documents documents) {
    this.documents = documents;
  }

  record Draft(String email, String title, String content) {}

  @GetMapping
  List<DocumentLine> all() {
    return documents.all();
  }

  @PutMapping
  Document save(@RequestBody Draft draft) {
    return documents.save(draft.email(), draft.title(), draft.content());
  }

  @DeleteMapping
  ResponseEntity<Void> delete(@RequestParam String email, @RequestParam String title) {
    boolean deleted = documents.delete(email, title);
    return ResponseEntity.status(deleted ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND).build();
  }
}
