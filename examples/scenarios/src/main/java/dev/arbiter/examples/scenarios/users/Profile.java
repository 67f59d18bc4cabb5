package dev.arbiter.examples.scenarios.users;

import org.jspecify.annotations.Nullable;

/** What the OAuth provider tells about a person at each login. */
record Profile(String email, String firstName, String lastName, @Nullable String pictureUrl) {

  NewUser toUser() {
    return NewUser.builder()
        .email(email)
        .firstName(firstName)
        .lastName(lastName)
        .pictureUrl(pictureUrl)
        .build();
  }
}
