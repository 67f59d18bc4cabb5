package com.acme;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Shop {

  public static void main(String[] arguments) {
    SpringApplication.run(Shop.class, arguments);
  }

  @Bean
  CommandLineRunner open(AccountDao accounts) {
    return arguments -> {
      NewAccount row = NewAccount.builder().email("John@Example.com").build();
      System.out.println("Open for " + accounts.upsertByEmail(row).email());
    };
  }
}
